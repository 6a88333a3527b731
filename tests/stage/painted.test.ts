import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unused } from '../../src/stage/painted.ts';

const keys = ['beam', 'bust a', 'layer far', 'mark b', 'crowd c', 'bust d', '__WHITE'];

test('after another place everything goes that nobody shows, and only figures and cards', () => {
  expect(unused(keys, new Set(['bust d']), 0)).toEqual(['bust a', 'mark b', 'crowd c']);
});

test('in the same place the newest of those off stage stay for another turn', () => {
  expect(unused(keys, new Set(['mark b']), 1)).toEqual(['bust a', 'crowd c']);
  expect(unused(keys, new Set(), 9)).toEqual([]);
});

test('what is on stage never goes, and what is off stage is never more than is left for it', () => {
  const some = fc.uniqueArray(fc.integer({ min: 0, max: 200 }).map((n) => `bust ${n}`));
  fc.assert(
    fc.property(some, some, fc.nat(40), (all, shown, left) => {
      const used = new Set(shown);
      const gone = new Set(unused(all, used, left));
      expect([...gone].some((key) => used.has(key))).toBe(false);
      expect(all.filter((key) => !used.has(key) && !gone.has(key)).length).toBeLessThanOrEqual(left);
    }),
  );
});
