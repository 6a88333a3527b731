import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { answering } from '../../src/debate/answering-bar.ts';
import { audience } from '../../src/debate/audience.ts';
import { consistency } from '../../src/debate/consistency-bar.ts';
import type { Said } from '../../src/debate/debate.ts';
import { evidenceMark } from '../../src/debate/evidence.ts';
import { evidence } from '../../src/debate/evidence-bar.ts';
import { groundShares } from '../../src/debate/ground-shares.ts';
import type { ArgumentId, DocumentId } from '../../src/debate/ids.ts';
import { kin } from '../../src/debate/kin.ts';
import { nearest } from '../../src/debate/nearest.ts';
import { period } from '../../src/debate/period.ts';
import { position } from '../../src/debate/position.ts';
import { courses, type HistoricalRecord } from '../../src/debate/record.ts';
import { attainable } from '../../tools/lib/fair/attainable.ts';
import { sittingsWithFloor } from '../../tools/lib/fair/course-day.ts';
import { allowed, type Fairness, fairness, gapsIn, wideIn } from '../../tools/lib/fair/fairness.ts';
import { pageOf } from '../../tools/lib/fair/page.ts';
import { randomRun, skills, wandering } from '../../tools/lib/fair/runs.ts';
import { scored } from '../../tools/lib/fair/scored.ts';
import { selfTest } from '../../tools/lib/fair/self-test.ts';
import { flagsTurned } from '../../tools/lib/fair/survivorship.ts';
import { fairnessPage, strengths } from '../../tools/story-fair.ts';
import { aDebate, aSpeech, spoken } from '../kit/debate.ts';
import { answeringMarks } from '../kit/journey.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();
const sittings = sittingsWithFloor(record);

describe('before the score is trusted (rubric.md 4)', () => {
  let found: Fairness;
  beforeAll(() => {
    found = fairness(record, strengths());
  });

  test('all that is asserted holds', () => expect(found.faults).toEqual([]));

  test('the published page is what the command computes', () =>
    expect(readFileSync(fairnessPage, 'utf8')).toBe(pageOf(found)));

  test('1: each figure stands nearest to his own votes, or in a tie with those who voted alike', () => {
    expect(found.selfTest.filter(({ own }) => !own)).toEqual([]);
    expect(new Set(found.selfTest.map(({ person }) => person)).size).toBeGreaterThan(10);
  });

  test('2: competent runs of the three courses are marked alike in every bar, with no exception', () => {
    expect(wideIn(found.neutrality)).toEqual([]);
  });

  test('2: at every sitting with a division, each course can get as much as the others at its best', () => {
    expect(found.attainable).toHaveLength(27);
    for (const bar of ['evidence', 'answering'] as const)
      for (const { gap } of gapsIn(found.attainable, bar)) expect(gap).toBeLessThanOrEqual(allowed);
  });

  test('5: every weight was varied, and some of them do change an order', () => {
    expect(found.weights).toHaveLength(2 * (3 + 5 + 1 + 2) + 1);
    for (const { order, corner, ground } of found.weights)
      expect([order, corner, ground].some((n) => n !== null)).toBe(true);
    expect(Math.max(...found.weights.map(({ order }) => order ?? 0))).toBeGreaterThan(0);
  });

  test('6: what reaches us through an opponent is heard no colder than the rest of its side', () => {
    const [through, own] = found.survivorship;
    expect([through?.through, own?.through]).toEqual(['an opponent', 'their own side']);
    expect((own?.heard ?? 0) - (through?.heard ?? 9)).toBeLessThanOrEqual(allowed);
  });
});

describe('the tests can fail', () => {
  test('a figure whose vote is coded wrongly is not nearest to himself', () => {
    const figures = record.figures.map((figure) =>
      figure.person === 'lenin'
        ? { ...figure, stages: figure.stages.map((stage) => ({ ...stage, vote: stage.vote && ([0, 0, 1] as const) })) }
        : figure,
    );
    expect(
      selfTest({ ...record, figures })
        .filter(({ own }) => !own)
        .map(({ person }) => person),
    ).toContain('lenin');
  });

  test('a side whose replies were none of them on record could get less at its best', () => {
    const poorer: HistoricalRecord = {
      ...record,
      edges: record.edges.map((edge) =>
        (record.arguments.get(edge.attacker)?.weights[0] ?? 0) >= 0.5 && edge.kind !== 'supports'
          ? { ...edge, kind: 'rebuts', documented: false }
          : edge,
      ),
    };
    expect(Math.max(...gapsIn(attainable(poorer), 'answering').map(({ gap }) => gap))).toBeGreaterThan(allowed);
  });
});

const aRun = fc.record({
  seed: fc.string(),
  skill: fc.constantFrom(...skills),
  at: fc.subarray([...sittings], { minLength: 1 }),
});

describe('random runs', () => {
  test('no score hangs on how an argument reached us', () =>
    fc.assert(
      fc.property(aRun, ({ seed, skill, at }) => {
        const run = randomRun(at, { seed, skill, courseAt: wandering(seed) }, record);
        const of = (one: HistoricalRecord) => [
          scored(run, one),
          position(run, one),
          nearest(run, one),
          groundShares(run, one),
          kin(run, one),
        ];
        expect(of(flagsTurned(record))).toEqual(of(record));
      }),
      { numRuns: 60 },
    ));

  test('have the marks that the five bars show', () =>
    fc.assert(
      fc.property(aRun, fc.constantFrom(...courses), ({ seed, skill, at }, course) => {
        const run = randomRun(at, { seed, skill, courseAt: () => course }, record);
        const { room, ...marks } = scored(run, record);
        expect(marks).toEqual({
          evidence: evidence(run, record).score,
          answering: answering(run, record).score,
          consistency: consistency(run, record).score,
          period: period(run, record).score,
          audience: audience(run, record).score,
        });
        expect(audience(run, record).roomMean ?? null).toEqual(room);
      }),
      { numRuns: 40 },
    ));

  test('of a competent player use nothing before its day, and nothing twice at a meeting', () =>
    fc.assert(
      fc.property(aRun, fc.constantFrom(...courses), ({ seed, at }, course) => {
        const { said } = randomRun(at, { seed, skill: 'careful', courseAt: () => course }, record);
        const put = said.flatMap(({ argument, sitting, date }) => (argument ? [{ argument, sitting, date }] : []));
        for (const { argument, date } of put)
          expect((record.arguments.get(argument)?.earliest ?? '9') <= date).toBe(true);
        expect(new Set(put.map(({ argument, sitting }) => `${sitting}/${argument}`)).size).toBe(put.length);
      }),
      { numRuns: 40 },
    ));
});

describe('what the catalogue does not have (rubric.md 4.3)', () => {
  const unheard = (change: Partial<Said> = {}) =>
    aSpeech('unheard', { argument: null, cites: [], owns: [], ...change });
  const laid = 'vyborg-enlistment' as DocumentId;

  test('is accepted as a move with words of its own', () => {
    const date = '1918-02-23';
    const run = aDebate(
      [
        { date, words: 'The railwaymen have not been asked.' },
        { date, words: 'And who pays for the coal?', against: 'lost-strike' },
        { date, argues: null, as: 'speech', cites: laid },
      ],
      record,
    );
    expect(run.said.map(({ argument, as }) => [argument, as])).toEqual([
      [null, 'speech'],
      [null, 'reply'],
      [null, 'speech'],
    ]);
  });

  test('has no place in the triangle, no ground and no company', () => {
    const known = aSpeech('lenin-ultimatum');
    for (const of of [position, groundShares, kin, nearest]) {
      const [alone, beside] = [
        spoken([known]),
        spoken([known, unheard(), unheard({ as: 'reply', against: known.argument })]),
      ];
      expect(of(beside, record)).toEqual(of(alone, record));
    }
  });

  test.each([
    [{}, 0],
    [{ cites: [laid] }, 2],
    [{ cites: [laid], owns: ['warrant'] }, 3],
    [{ cites: [laid], owns: ['warrant', 'limit'] }, 4],
    [{ cites: ['own'], owns: ['warrant'] }, 1],
    [{ cites: [laid], date: '1918-01-21' as Said['date'] }, 1],
  ] as const)('earns evidence by what it cites: %j is %i', (change, mark) =>
    expect(evidenceMark(unheard(change), record)).toBe(mark),
  );

  test('earns answering by a question well put, and by nothing else that the record could judge', () => {
    const reply = (owns: Said['owns']) => unheard({ as: 'reply', against: 'lost-strike' as ArgumentId, owns });
    expect(answeringMarks(spoken([reply(['question'])]), record)).toEqual([3]);
    expect(answeringMarks(spoken([reply([])]), record)).toEqual([0]);
    expect(answering(spoken([reply([])]), record).because).toContain('not in the catalogue');
  });

  test('is told so, and so is that nobody knows how the room would have heard it', () => {
    const run = spoken([unheard({ cites: [laid] })]);
    expect(evidence(run, record).because).toContain('One thing you argued is not in the catalogue of 1918');
    expect(audience(run, record)).toMatchObject({ score: null });
    expect(audience(run, record).because).toContain('not in the catalogue');
    expect(period(run, record).score).toBe(4);
    expect(evidence(spoken([aSpeech('lenin-ultimatum')]), record).because).not.toContain('catalogue');
  });
});

describe('a question after arguing for delay', () => {
  const ask = (against: string) =>
    aSpeech('asks', { argument: null, as: 'reply', against: against as ArgumentId, cites: [], owns: ['question'] });
  const delay = aSpeech('drag-to-ultimatum');
  const few = [...record.arguments.keys()].filter((id) => answeringMarks(spoken([delay, ask(id)]), record)[0] === 4);

  test('counts in full only where both courses that delay serves had fewer than two replies', () => {
    expect(few.length).toBeGreaterThan(0);
    for (const id of few)
      for (const course of ['lenin-ultimatum', 'bridge-between-wings'])
        expect(answeringMarks(spoken([aSpeech(course), ask(id)]), record)).toEqual([4]);
  });
});
