import { beforeAll, describe, expect, test } from 'vitest';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import type { Moment } from '../../src/session/moment.ts';
import { halfPageOf, ofItsSitting, reportOf, reportOnSitting } from '../../src/session/report-of.ts';
import { mannerOf, walk } from '../../tools/lib/walk.ts';
import { theRecord } from '../kit/record.ts';
import { aSession } from '../kit/session.ts';

const record = theRecord();
const ends: Moment[] = [];
const choices = (all: readonly { readonly choice: ChoiceId }[]) => all.map(({ choice }) => choice);

beforeAll(async () => {
  const session = aSession();
  for (const n of [1, 2, 3]) {
    const see = (moment: Moment): void => {
      if (moment.open && moment.ending !== null) ends.push(moment);
    };
    const run = await walk(session, record, 'prologue' as SittingId, n, mannerOf(n), new Map(), see, true);
    if (run.error) throw new Error(run.error);
  }
}, 120_000);

describe('the page at the end of a sitting', () => {
  test('is of that sitting alone, with its votes as the whole run moved them', () => {
    const within = ends.filter(({ next, told }) => next !== null && told.some(({ sitting }) => sitting === 'prologue'));
    expect(within.length).toBeGreaterThan(20);
    for (const moment of within) {
      const here = <T extends { readonly sitting: unknown }>(all: readonly T[]): readonly T[] =>
        all.filter(({ sitting }) => sitting === moment.sitting);
      const own = ofItsSitting(moment);
      expect(choices(own.debate.said), moment.sitting).toEqual(choices(here(moment.debate.said)));
      expect(choices(own.debate.hands), moment.sitting).toEqual(choices(here(moment.debate.hands)));
      expect(own.debate.delegate).toBe(moment.debate.delegate);

      const whole = reportOf(moment, record);
      const report = reportOnSitting(moment, whole, record);
      const motions = moment.sitting === 'delegates' ? [] : (record.sittings.get(moment.sitting)?.motions ?? []);
      expect(new Set(report.votes.map(({ id }) => id))).toEqual(new Set(motions));
      for (const vote of report.votes) expect(whole.votes).toContain(vote);
      expect(report.oneMoveAway.filter(({ vote }) => !motions.includes(vote))).toEqual([]);
      const { away, decided, objection } = halfPageOf(own, report, record);
      expect(decided.length).toBe(motions.length);
      expect(away === null || motions.includes(away.vote)).toBe(true);
      for (const choice of objection?.choices ?? []) expect(choices(own.debate.said)).toContain(choice);
    }
  });

  test('of the last one is the report on the whole run', () => {
    const last = ends.filter(({ next }) => next === null);
    expect(last).toHaveLength(3);
    for (const moment of last) {
      const report = reportOf(moment, record);
      expect(ofItsSitting(moment)).toBe(moment);
      expect(reportOnSitting(moment, report, record)).toBe(report);
      expect(report.votes.length).toBeGreaterThan(10);
    }
  });

  test('of one played alone is the report on it', async () => {
    const session = aSession();
    await walk(session, record, '1918-02-23' as SittingId, 7, mannerOf(7), new Map());
    const { moment } = session;
    expect(moment?.next).toBe('1918-02-24');
    expect(moment && ofItsSitting(moment)).toBe(moment);
  });
});
