import { describe, expect, test } from 'vitest';
import { answeringMark } from '../../src/debate/answering.ts';
import { levelOf } from '../../src/debate/bar.ts';
import { consistencyScore } from '../../src/debate/consistency.ts';
import { craft } from '../../src/debate/craft.ts';
import { type Said, silence } from '../../src/debate/debate.ts';
import { evidenceMark } from '../../src/debate/evidence.ts';
import type { ArgumentId, DocumentId } from '../../src/debate/ids.ts';
import { period } from '../../src/debate/period.ts';
import { aDebate, aSpeech, spoken } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();
const army = 'army-cannot-fight' as ArgumentId;
const documents = [...record.documents.values()];
const idOf = (found: { readonly id: DocumentId } | undefined) => found?.id ?? ('' as DocumentId);
const bearing = idOf(documents.find((one) => one.supports.includes(army) && one.firstKnown <= '1918-02-23'));
const beside = idOf(documents.find((one) => !one.supports.includes(army) && one.firstKnown <= '1918-02-23'));
const unwritten = idOf(documents.find((one) => one.firstKnown > '1918-02-23'));

describe('evidence', () => {
  test.each([
    { name: 'nothing cited', said: { cites: [], owns: ['warrant', 'limit'] }, mark: 0 },
    { name: 'a document beside the point', said: { cites: [beside], owns: ['warrant'] }, mark: 1 },
    { name: 'a document not yet written', said: { cites: [unwritten], owns: [] }, mark: 1 },
    { name: 'a document that bears on it', said: { cites: [bearing], owns: [] }, mark: 2 },
    { name: 'one beside the point and one that bears', said: { cites: [beside, bearing], owns: [] }, mark: 2 },
    { name: 'what the argument itself rests on', said: { cites: ['own'], owns: [] }, mark: 2 },
    { name: 'and why it bears', said: { cites: ['own'], owns: ['warrant'] }, mark: 3 },
    { name: 'and where it would fail', said: { cites: ['own'], owns: ['warrant', 'limit'] }, mark: 4 },
    {
      name: 'the evidence of an argument before its day',
      said: { cites: ['own'], owns: ['warrant'], date: '1917-12-01' as Said['date'] },
      mark: 1,
    },
  ] as const)('$name: $mark', ({ said, mark }) =>
    expect(evidenceMark(aSpeech('army-cannot-fight', said), record)).toBe(mark),
  );
});

describe('answering', () => {
  const reply = (argument: string | null, against: string | null, change: Partial<Said> = {}) =>
    aSpeech(argument ?? 'none', {
      argument: argument as ArgumentId | null,
      against: against as ArgumentId | null,
      as: 'reply',
      cites: [],
      owns: [],
      ...change,
    });
  const bannerAt = (change: Partial<Said>) => reply('others-take-the-banner', 'no-greater-blow', change);
  const cases: readonly { name: string; said: readonly Said[]; mark: number | null }[] = [
    {
      name: 'a documented attack with its evidence',
      said: [reply('space-for-time', 'no-coexistence', { cites: ['own'] })],
      mark: 4,
    },
    { name: 'the same merely asserted', said: [reply('space-for-time', 'no-coexistence')], mark: 3 },
    {
      name: 'a concession with both halves said',
      said: [reply('needs-time-to-consolidate', 'no-coexistence', { owns: ['concession'] })],
      mark: 4,
    },
    { name: 'an attack paired by the editor', said: [bannerAt({ cites: ['own'], owns: ['warrant'] })], mark: 3 },
    { name: 'a critical question', said: [reply(null, 'no-greater-blow', { owns: ['question'] })], mark: 3 },
    { name: 'the same ground without an edge', said: [reply('risk-losing-soviet-power', 'no-greater-blow')], mark: 2 },
    { name: 'another ground without an edge', said: [reply('our-word-of-1915', 'no-greater-blow')], mark: 1 },
    { name: 'the person and not the point', said: [bannerAt({ owns: ['person'] })], mark: 1 },
    { name: 'what was said already', said: [aSpeech('others-take-the-banner'), bannerAt({ cites: ['own'] })], mark: 1 },
    {
      name: 'a reply before its day',
      said: [reply('treaty-is-manoeuvre', 'no-coexistence', { cites: ['own'] })],
      mark: 0,
    },
    { name: 'silence', said: [reply(null, null, { leaves: 'no-greater-blow' as ArgumentId })], mark: 0 },
    { name: 'a declaration', said: [reply('unity-before-vote', null)], mark: null },
  ];
  test.each(cases)('$name: $mark', ({ said, mark }) =>
    expect(answeringMark(spoken(said), said.length - 1, record)).toBe(mark),
  );

  test('a question counts in full for a course that had fewer than two replies that day', () => {
    const ask = reply(null, 'tilsit', { owns: ['question'] });
    const neither = aSpeech('bridge-between-wings');
    expect(answeringMark(spoken([neither, ask]), 1, record)).toBe(4);
    expect(answeringMark(spoken([ask]), 0, record)).toBe(3);
  });
});

describe('consistency', () => {
  test('two things of which one answers the other cost 1, once', () => {
    const pair = [aSpeech('no-greater-blow'), aSpeech('others-take-the-banner')];
    expect(consistencyScore(spoken(pair), record)).toBe(3);
    expect(consistencyScore(spoken([...pair, ...pair]), record)).toBe(3);
  });

  test('a change with its reason costs nothing', () => {
    const changed = aSpeech('others-take-the-banner', { owns: ['change'] });
    expect(consistencyScore(spoken([aSpeech('no-greater-blow'), changed]), record)).toBe(4);
  });

  test('an abstention between two votes hides no jump', () => {
    const vote = (date: string, motion: string, option: string) => ({ date, votes: { motion, option } });
    const debate = aDebate(
      [
        vote('1918-02-18', 'v09-evening', 'for'),
        vote('1918-02-23', 'v13a-accept', 'abstain'),
        vote('1918-02-24', 'v15-vtsik', 'against'),
      ],
      record,
    );
    expect(consistencyScore(debate, record)).toBe(3.5);
  });

  test('it never falls below 0', () => {
    const all = [...record.arguments.keys()].map((id) => aSpeech(id));
    expect(consistencyScore(spoken(all), record)).toBe(0);
  });
});

describe('period', () => {
  test('an early argument laid as a trap is one fault, not two', () => {
    expect(period(spoken([aSpeech('treaty-is-manoeuvre', { owns: ['slip'] })]), record).score).toBe(2);
    expect(period(spoken([aSpeech('no-greater-blow', { owns: ['slip'] })]), record).score).toBe(3);
  });
});

describe('the words of a score', () => {
  test.each([
    [0, 'not yet'],
    [0.9, 'not yet'],
    [1, 'beginning'],
    [1.9, 'beginning'],
    [2, 'sound'],
    [2.9, 'sound'],
    [3, 'strong'],
    [3.5, 'strong'],
    [3.6, 'excellent'],
  ])('%f is %s', (score, word) => expect(levelOf(score)).toBe(word));
});

describe('the five bars', () => {
  test('have nothing to judge in silence, and say so', () => {
    for (const bar of Object.values(craft(silence, record))) {
      expect(bar).toMatchObject({ score: null, word: null, moves: [], better: null });
      expect(bar.because).not.toBe('');
    }
  });

  test('a room’s ear for the course stands beside the audience bar', () => {
    const { audience } = craft(spoken([aSpeech('lenin-ultimatum')]), record);
    expect(audience.score).toBe(2);
    expect(audience.roomMean).toBeGreaterThan(0);
    expect(audience.because).toContain('your course');
  });

  test('never quote a historical speaker, nor call a position right or wrong', () => {
    for (const id of record.arguments.keys()) {
      const bars = craft(
        spoken([aSpeech(id, { cites: [] }), aSpeech('no-greater-blow', { leaves: id, as: 'reply' })]),
        record,
      );
      for (const { because, next } of Object.values(bars)) {
        expect(`${because} ${next}`).not.toMatch(/["“”«»]/);
        expect(`${because} ${next}`).not.toMatch(/\b(correct|wrong|mistaken)\b/i);
        expect(`${because} ${next}`).not.toMatch(/undefined|null|NaN/);
      }
    }
  });
});
