import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RunId } from '../../src/archive/kept.ts';
import type { SittingId } from '../../src/debate/ids.ts';
import { type Address, linkOf, readAddress } from '../../src/ui/address.ts';
import { shelves } from '../../src/ui/entry.ts';
import { anId } from '../archive/archive-kit.ts';

const aName = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const anAddress: fc.Arbitrary<Address> = fc.oneof(
  fc
    .record({ shelf: fc.constantFrom(...shelves), id: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })) })
    .map((entry): Address => ({ kind: 'library', entry })),
  fc.constant<Address>({ kind: 'runs' }),
  fc.option(aName).map((sitting): Address => ({ kind: 'paths', sitting: sitting as SittingId | null })),
  fc.record({ a: fc.option(aName), b: fc.option(aName) }).map((two): Address => ({ kind: 'compare', ...two })),
  anId.map((run): Address => ({ kind: 'read', run: run as RunId })),
  aName.map((line): Address => ({ kind: 'watch', line })),
  fc.stringMatching(/^[\w-]{1,200}$/).map((code): Address => ({ kind: 'run', code })),
);

test('an address leads where it was made for', () =>
  fc.assert(
    fc.property(anAddress, (address) => {
      expect(readAddress(linkOf(address))).toEqual(address);
    }),
  ));

test('no address is too strange to be read', () =>
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' })),
      fc.constantFrom('', '#', '#read/', '#run/', '#library/', '#%'),
      (text, start) => {
        readAddress(start + text);
      },
    ),
  ));

test.each(['#runs', '#/runs', 'runs'])('%s is the page of runs', (hash) => {
  expect(readAddress(hash)).toEqual({ kind: 'runs' });
});

test.each(['', '#', '#nowhere', '#runsx', '#page'])('%s is the game itself', (hash) => {
  expect(readAddress(hash)).toBeNull();
});
