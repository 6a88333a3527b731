import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeptEdition, needed, nextOf, pathIn, shareOf, toKeep, toOpen } from '../../src/offline/edition.ts';
import { editionOf, scope } from './kit.ts';

const kept = (id: string, whole: boolean, ...paths: readonly string[]): KeptEdition => ({
  ...editionOf(id, Object.fromEntries(paths.map((path) => [path, `${path} of ${id}`]))),
  whole,
  since: 0,
});
const pathsOf = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

test.each([
  ['', 'index.html'],
  ['?renderer=canvas', 'index.html'],
  ['#library/people/lenin', 'index.html'],
  ['b/ink-DJNFVVIJ.js', 'b/ink-DJNFVVIJ.js'],
  ['b/a.svg?x#y', 'b/a.svg'],
])('%j in the game is %s', (address, path) => {
  expect(pathIn(scope + address, scope)).toBe(path);
});

test.each(['https://school.example/', 'https://school.example/gamer/b/a.js', 'https://other.example/game/b/a.js'])(
  '%s is not of the game',
  (address) => {
    expect(pathIn(address, scope)).toBeNull();
  },
);

test.each([
  ['webm', ['a.js', 'a.webm']],
  ['m4a', ['a.js', 'a.m4a']],
] as const)('a browser that plays %s needs only that', (sound, paths) => {
  expect(pathsOf(needed(editionOf('1', { 'a.js': '', 'a.webm': 'w', 'a.m4a': 'm' }).files, sound))).toEqual(paths);
});

describe('what comes next', () => {
  const { files } = editionOf('1', { 'a.js': '1', 'b.js': '2', 'c.js': '3', 'again.js': '1' });
  const held = (...paths: readonly string[]) =>
    new Set(files.filter(({ path }) => paths.includes(path)).map(({ hash }) => hash));

  test('what the run in play has asked for is first, then the order of the edition', () => {
    expect(pathsOf(nextOf(files, held(), new Set(['c.js'])))).toEqual(['c.js', 'again.js', 'b.js']);
  });

  test('what is here under another name is not fetched', () => {
    expect(pathsOf(nextOf(files, held('a.js'), new Set()))).toEqual(['b.js', 'c.js']);
  });

  test('the share grows with each file and is all only when nothing is missing', () => {
    fc.assert(
      fc.property(fc.subarray(pathsOf(files)), fc.subarray(pathsOf(files)), (some, first) => {
        const here = held(...some);
        const share = shareOf(files, here);
        expect(share.held === share.all).toBe(nextOf(files, here, new Set(first)).length === 0);
      }),
    );
  });
});

describe('editions', () => {
  test.each([
    { name: 'the newest, if it is whole', whole: [true, true], opened: 'new' },
    { name: 'the one before while the newest is on its way', whole: [false, true], opened: 'old' },
    { name: 'none if none is whole', whole: [false, false], opened: undefined },
  ])('opened without the network is $name', ({ whole: [newest = false, old = false], opened }) => {
    expect(toOpen([kept('new', newest, 'n.js'), kept('old', old, 'o.js')])?.id).toBe(opened);
  });

  test.each([
    { name: 'nothing goes while one is open', whole: true, open: ['new.js', 'old.js'], stay: ['new', 'old'] },
    { name: 'the old goes once none is open', whole: true, open: ['new.js'], stay: ['new'] },
    { name: 'the old stays while the newest is not whole', whole: false, open: [], stay: ['new', 'old'] },
    {
      name: 'nothing goes while a page does not answer',
      whole: true,
      open: ['new.js', null],
      stay: ['new', 'old', 'older'],
    },
  ])('$name', ({ whole, open, stay }) => {
    const all = [kept('new', whole, 'new.js'), kept('old', true, 'old.js'), kept('older', true, 'older.js')];
    expect(toKeep(all, open).map(({ id }) => id)).toEqual(stay);
  });
});
