import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openReadBefore } from '../../src/archive/read-before.ts';
import type { Store } from '../../src/archive/shelf.ts';
import type { Card } from '../../src/narrative/turn.ts';
import { noTags } from '../kit/tags.ts';

const aStore = (start: Record<string, string> = {}): Store & { readonly kept: Record<string, string> } => {
  const kept = { ...start };
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
    removeItem: (key) => {
      delete kept[key];
    },
  };
};
const aCard = (text: string, voice: Card['voice'] = null): Card => ({ voice, lines: [{ voice, text, tags: noTags }] });

test('a card is known again after the page was closed, by whom and in what words it was said', () => {
  const store = aStore();
  const first = openReadBefore(store);
  first.add(aCard('Eleven vote.'));
  first.keep();
  const later = openReadBefore(store);
  expect(later.has(aCard('Eleven vote.'))).toBe(true);
  expect(later.has(aCard('Twelve vote.'))).toBe(false);
  expect(later.has(aCard('Eleven vote.', 'you'))).toBe(false);
});

test('what was kept comes back whole, for any cards', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 60 }), (texts) => {
      const store = aStore();
      const first = openReadBefore(store);
      for (const text of texts) first.add(aCard(text));
      first.keep();
      const later = openReadBefore(store);
      expect(texts.every((text) => later.has(aCard(text)))).toBe(true);
    }),
  );
});

test('a torn or strange note is no error, and what can be read of it counts', () => {
  const store = aStore();
  const first = openReadBefore(store);
  first.add(aCard('One.'));
  first.add(aCard('Two.'));
  first.keep();
  const [[key, text] = ['', '']] = Object.entries(store.kept);
  expect(openReadBefore(aStore({ [key]: text.slice(0, -3) })).has(aCard('One.'))).toBe(true);
  fc.assert(
    fc.property(fc.string(), (torn) => {
      expect(openReadBefore(aStore({ [key]: torn })).has(aCard('Never said.'))).toBe(false);
    }),
  );
});

test('a browser that refuses everything is no error', () => {
  const refuses = (): never => {
    throw new Error('refused');
  };
  const read = openReadBefore({ getItem: refuses, setItem: refuses, removeItem: refuses });
  read.add(aCard('One.'));
  read.keep();
  expect(read.has(aCard('One.'))).toBe(true);
});
