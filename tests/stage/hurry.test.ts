// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { onHurry } from '../../src/stage/hurry.ts';

let end = () => {};
afterEach(() => end());

const listen = () => {
  const told: number[] = [];
  end = onHurry(() => told.push(1));
  return told;
};
const key = (name: string, more: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...more }));

test.each(['Enter', ' ', '1', 'Escape', 'ArrowDown'])('the key "%s" is a wish to go on', (name) => {
  const told = listen();
  key(name);
  expect(told).toHaveLength(1);
});

test.each(['Shift', 'Control', 'Tab', 'Meta'])('the key %s by itself is none', (name) => {
  const told = listen();
  key(name);
  expect(told).toHaveLength(0);
});

test('a key held down is one press', () => {
  const told = listen();
  key('Enter');
  key('Enter', { repeat: true });
  expect(told).toHaveLength(1);
});

test('a press is told before the page acts on it, even where the page keeps it to itself', () => {
  const order: string[] = [];
  end = onHurry(() => order.push('picture'));
  const button = document.createElement('button');
  document.body.append(button);
  button.addEventListener('pointerdown', (event) => {
    event.stopPropagation();
    order.push('page');
  });
  button.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(order).toEqual(['picture', 'page']);
  button.remove();
});

test('once ended nothing is told', () => {
  const told = listen();
  end();
  key('Enter');
  expect(told).toHaveLength(0);
});
