// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ThreeLines } from '../../src/ui/three-lines.tsx';
import { lines } from '../../story/record/title.json' with { type: 'json' };

afterEach(cleanup);

const shown = (seed: number): readonly string[] => {
  render(<ThreeLines seed={seed} />);
  const words = within(screen.getByRole('list', { name: 'The three courses' }))
    .getAllByRole('listitem')
    .map((one) => `${one.querySelector('small')?.textContent}: ${one.querySelector('b')?.textContent}`);
  cleanup();
  return words;
};

test('each course has its line, with its word and its shape', () => {
  render(<ThreeLines seed={1} />);
  const slips = screen.getAllByRole('listitem');
  expect(slips.map((one) => one.textContent).toSorted()).toEqual([
    `Accept the peace${lines.accept}`,
    `Neither war nor peace${lines.neither}`,
    `Revolutionary war${lines.war}`,
  ]);
  expect(new Set(slips.map((one) => one.querySelector('svg')?.innerHTML)).size).toBe(3);
});

test('the order is the seed’s own: the same for the same, and all six come', () => {
  expect(shown(7)).toEqual(shown(7));
  const orders = new Set(Array.from({ length: 60 }, (_, seed) => shown(seed).join('|')));
  expect(orders.size).toBe(6);
});
