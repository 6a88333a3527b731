import { expect, test } from 'vitest';
import { lastPageOf } from '../../src/ui/last-page.ts';
import names from '../../story/ending-names.json';
import { theBook } from '../kit/session.ts';

const endings = theBook().scripts.flatMap(({ id, endings: all }) => (id === 'delegates' ? [] : all));

test('every ending of a sitting has a short name of its own, and no name is left over', () => {
  const named = Object.keys(names);
  expect(named.toSorted()).toEqual(endings.filter((ending) => lastPageOf(ending) === null).toSorted());
  expect(new Set(Object.values(names)).size).toBe(named.length);
  for (const name of Object.values(names)) expect(name.length, name).toBeLessThanOrEqual(34);
});
