import { expect, test } from 'vitest';
import type { PersonId } from '../../src/debate/ids.ts';
import { nameOf } from '../../src/debate/lookup.ts';
import { theRecord } from '../kit/record.ts';

test('people are spoken of by their surnames, and no two of them by the same', () => {
  const { people } = theRecord();
  expect(nameOf(theRecord(), 'osinsky' as PersonId)).toBe('Osinsky');
  expect(nameOf(theRecord(), 'nobody' as PersonId)).toBe('nobody');
  const names = [...people.keys()].map((id) => nameOf(theRecord(), id));
  expect(names.filter((name) => name.includes('('))).toEqual([]);
  expect(new Set(names).size).toBe(people.size);
});
