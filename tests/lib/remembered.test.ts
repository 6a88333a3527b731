import { expect, test, vi } from 'vitest';
import { remembered } from '../../src/lib/remembered.ts';

test('a result is worked out once for two objects and a key', () => {
  const [one, other] = [{}, {}];
  const work = vi.fn(() => ({}));
  const first = remembered(one, other, 'a', work);
  expect(remembered(one, other, 'a', work)).toBe(first);
  expect(work).toHaveBeenCalledTimes(1);
});

test('nothing is remembered of another object, another key, or by another record', () => {
  const [one, other] = [{}, {}];
  const first = remembered(one, other, 'a', () => 1);
  expect(first).toBe(1);
  expect(remembered({}, other, 'a', () => 2)).toBe(2);
  expect(remembered(one, other, 'b', () => 3)).toBe(3);
  expect(remembered(one, {}, 'a', () => 4)).toBe(4);
  expect(remembered(one, other, 'a', () => 5)).toBe(1); // two records do not take each other's place
});

test('what came to nothing is remembered too', () => {
  const work = vi.fn(() => null);
  const one = {};
  remembered(one, one, 'a', work);
  remembered(one, one, 'a', work);
  expect(work).toHaveBeenCalledTimes(1);
});
