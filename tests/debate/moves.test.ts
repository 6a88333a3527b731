import { describe, expect, test } from 'vitest';
import { readMoves } from '../../src/debate/moves.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();

describe('a run given as plain moves', () => {
  test('is named m1, m2, …, and takes sitting and audiences from the record of its day', () => {
    const read = readMoves(
      [
        { date: '1918-02-23', argues: 'lenin-ultimatum', as: 'speech', cites: 'own', owns: ['warrant'] },
        { date: '1918-02-23', leaves: 'no-greater-blow' },
        { date: '1918-02-23', votes: { motion: 'v13a-accept', option: 'for' } },
      ],
      record,
    );
    expect(read).toMatchObject({
      ok: true,
      value: [
        {
          kind: 'say',
          said: { choice: 'm1', sitting: '1918-02-23', audiences: ['cc', 'moscow-bureau'], cites: ['own'] },
        },
        { kind: 'say', said: { choice: 'm2', argument: null, as: 'reply', leaves: 'no-greater-blow' } },
        { kind: 'vote', hand: { choice: 'm3', motion: 'v13a-accept', option: 'for' } },
      ],
    });
  });

  test('stands without a sitting on a day of which the record has none', () => {
    const read = readMoves([{ date: '1918-02-19', argues: 'no-middle-course', as: 'speech' }], record);
    expect(read).toMatchObject({ ok: true, value: [{ said: { sitting: null, audiences: [], cites: [] } }] });
  });

  test.each([
    [{ moves: [] }, 'This file is no list of moves.'],
    [
      [{ date: '1918-02-23', argues: 'nobody-said-this' }],
      'Move 1 cannot be read (no argument is called "nobody-said-this").',
    ],
    [
      [{ date: '1918-02-23' }, { date: '1918-02-23', votes: { motion: 'v13a-accept', option: 'maybe' } }],
      'Move 2 cannot be read (v13a-accept has no option "maybe").',
    ],
    [
      [{ date: '1918-02-23', argues: 'lenin-ultimatum', cites: ['a-dream'] }],
      'Move 1 cannot be read (no document is called "a-dream").',
    ],
  ])('says which move cannot be read, and why', (json, sentence) => {
    const read = readMoves(json, record);
    expect(read.ok ? null : read.error.message).toBe(sentence);
  });
});
