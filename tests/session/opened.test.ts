import { beforeAll, describe, expect, test } from 'vitest';
import type { ArgumentId, ChoiceId, MotionId, PersonId, SittingId, SourceRef } from '../../src/debate/ids.ts';
import { type Reading, workOf } from '../../src/debate/reading.ts';
import type { Bar, Report, VoteResult } from '../../src/debate/report.ts';
import type { Moment } from '../../src/session/moment.ts';
import { halfPageOf, reportOf } from '../../src/session/report-of.ts';
import { cutReading, loadRecordFiles } from '../../story/cut.ts';
import { mannerOf, walk } from '../../tools/lib/walk.ts';
import { theRecord } from '../kit/record.ts';
import { aSession } from '../kit/session.ts';

const record = theRecord();
let reading: Reading;
const played: { readonly moment: Moment; readonly report: Report }[] = [];

beforeAll(async () => {
  reading = cutReading(loadRecordFiles());
  const session = aSession();
  const taken = new Map<ChoiceId, number>();
  for (let n = 0; n < 100; n++) {
    const run = await walk(session, record, '1918-02-23' as SittingId, 41_000 + n, mannerOf(n), taken);
    if (run.error) throw new Error(run.error);
    if (session.moment) played.push({ moment: session.moment, report: reportOf(session.moment, record) });
  }
}, 120_000);

/** What a number of the report opens on: choices of the run, and what stands beside them in the record. */
interface Opening {
  readonly choices: readonly ChoiceId[];
  /** What a choice is compared with: a seat kept has no source of its own. */
  readonly instead?: ChoiceId;
  readonly votes?: readonly MotionId[];
  readonly people?: readonly PersonId[];
  readonly arguments?: readonly ArgumentId[];
}

/** Every figure in a report, with the way to it: `['craft', 'evidence', 'score']`. */
function figures(value: unknown, way: readonly string[] = []): readonly (readonly [readonly string[], number])[] {
  if (typeof value === 'number') return [[way, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => figures(one, [...way, key]));
}

/** A table of all figures that a report can have. One that is missing here fails, so that none can be added unopened. */
function opened(way: readonly string[], report: Report, moment: Moment): Opening | null {
  const [part = '', key = '', third = '', fourth = ''] = way;
  const all = [...moment.debate.said, ...moment.debate.hands].map(({ choice }) => choice);
  const voteAt = (at: string): VoteResult | undefined => report.votes[Number(at)];
  switch (part) {
    case 'position':
      if (key === 'trail')
        return { choices: report.position.trail.slice(0, Number(third) + 1).map(({ choice }) => choice) };
      return {
        choices: key === 'outside' || key === 'abstention' ? all : report.position.trail.map(({ choice }) => choice),
      };
    case 'dealings':
      return { choices: report.dealings[key as 'peace' | 'entente'].moves };
    case 'grounds': {
      const { share, moves } = report.grounds[key as keyof Report['grounds']];
      // Nothing on a ground rests on all that was put on others.
      return { choices: share > 0 ? moves : all };
    }
    case 'craft': {
      const { moves, better } = report.craft[key as Bar];
      return { choices: moves.length > 0 ? moves : all, arguments: better ? [better] : [] };
    }
    case 'nearest': {
      const near = report.nearest[Number(key)];
      const stages = record.stages.filter(({ id }) => near?.sharedStages.includes(id));
      const days = stages.flatMap(({ votes }) => votes.map((id) => record.motions.get(id)?.date ?? ''));
      const mine = [...moment.debate.said, ...moment.debate.hands].filter(({ date }) => days.includes(date));
      return {
        choices: mine.map(({ choice }) => choice),
        votes: stages.map(({ decisive }) => decisive),
        ...(near ? { people: near.people } : {}),
      };
    }
    case 'votes': {
      const vote = voteAt(key);
      if (!vote) return null;
      if (third === 'changed') {
        const changed = vote.changed[Number(fourth)];
        return changed ? { choices: changed.moves, votes: [vote.id], people: [changed.who] } : null;
      }
      if (third === 'shifted') return { choices: vote.shifted[Number(fourth)]?.moves ?? [], votes: [vote.id] };
      if (third === 'tally' || third === 'record') return { choices: all, votes: [vote.id] };
      return null;
    }
    case 'oneMoveAway': {
      const other = report.oneMoveAway[Number(key)];
      return other ? { choices: [other.choice], instead: other.instead, votes: [other.vote] } : null;
    }
    default:
      return null;
  }
}

const sourced = (sources: readonly SourceRef[] | undefined): boolean =>
  sources !== undefined && sources.length > 0 && sources.every((ref) => workOf(reading, ref) !== undefined);

/** Whether a choice leads to a source: by its argument, the objection it was given to, its paper or its motion. */
function choiceSourced(id: ChoiceId, moment: Moment): boolean {
  const move = moment.told.flatMap(({ offers }) => offers).find((offer) => offer.id === id)?.move;
  switch (move?.kind) {
    case 'say': {
      const about = move.said.argument ?? move.said.leaves ?? move.said.against;
      return about !== null && sourced(reading.arguments[about]?.sources);
    }
    case 'vote':
      return sourced(reading.motions[move.hand.motion]?.sources);
    case 'lay':
      return move.laid.cites.some((cited) => {
        const document = cited === 'own' ? undefined : reading.documents[cited];
        return document !== undefined && (document.invented || sourced(document.sources));
      });
    default:
      return false;
  }
}

describe('every number of a hundred reports', () => {
  test('is known by its place, and opens on a choice of that run', () => {
    let opens = 0;
    for (const { report, moment } of played) {
      const nothing = moment.debate.said.length + moment.debate.hands.length === 0;
      for (const [way, value] of figures(report)) {
        const opening = opened(way, report, moment);
        expect(opening, `nothing is known to open ${way.join('.')}`).not.toBeNull();
        if (!opening || (nothing && value === 0)) continue;
        expect(opening.choices.length, way.join('.')).toBeGreaterThan(0);
        for (const choice of opening.choices) expect(moment.path, way.join('.')).toContain(choice);
        opens++;
      }
    }
    expect(opens).toBeGreaterThan(4000);
  });

  test('leads from each of its choices to a source', () => {
    for (const { report, moment } of played)
      for (const [way] of figures(report)) {
        const { choices = [], instead } = opened(way, report, moment) ?? {};
        const other = instead !== undefined && choiceSourced(instead, moment);
        for (const choice of choices)
          expect(other || choiceSourced(choice, moment), `${way.join('.')}: ${choice}`).toBe(true);
      }
  });

  test('has a counterpart in the record with a source of its own', () => {
    for (const { report, moment } of played)
      for (const [way] of figures(report)) {
        const { votes = [], people = [], arguments: put = [] } = opened(way, report, moment) ?? {};
        for (const id of votes) {
          expect(record.motions.has(id), id).toBe(true);
          expect(sourced(reading.motions[id]?.sources), id).toBe(true);
        }
        for (const id of put) expect(sourced(reading.arguments[id]?.sources), id).toBe(true);
        for (const id of people) {
          const figure = record.figures.find(({ person }) => person === id);
          const rolled = [...record.motions.values()].some(({ roll }) => roll.some(({ person }) => person === id));
          expect(figure !== undefined || rolled, id).toBe(true);
          expect(sourced(reading.people[id]?.sources), id).toBe(true);
        }
      }
  });

  test('that is not in the table is found out', () => {
    const [first] = played;
    if (!first) throw new Error('nothing was played');
    const strange = { ...first.report, mood: { score: 7 } };
    expect(figures(strange).filter(([way]) => opened(way, first.report, first.moment) === null)).toEqual([
      [['mood', 'score'], 7],
    ]);
  });
});

describe('the half page of the same runs', () => {
  test('rests on choices of that run, with sources, and on nothing else', () => {
    for (const { report, moment } of played) {
      const { strength, objection, turning } = halfPageOf(moment, report, record);
      const choices = [...(strength?.choices ?? []), ...(objection?.choices ?? []), ...(turning?.changed.moves ?? [])];
      for (const choice of choices) {
        expect(moment.path).toContain(choice);
        expect(choiceSourced(choice, moment), choice).toBe(true);
      }
      if (objection) expect(sourced(reading.arguments[objection.argument]?.sources), objection.argument).toBe(true);
    }
  });

  test('names an objection in every run, and one move away in some but not in all', () => {
    const pages = played.map(({ report, moment }) => halfPageOf(moment, report, record));
    expect(pages.every(({ objection }) => objection !== null)).toBe(true);
    const away = pages.filter(({ away: one }) => one !== null).length;
    expect(away).toBeGreaterThan(0);
    expect(away).toBeLessThan(pages.length);
  });

  test('tells it in whole sentences, without a bare id', () => {
    for (const { report, moment } of played) {
      const { strength, objection, next, away } = halfPageOf(moment, report, record);
      for (const text of [strength?.text, objection?.text, next.text, away && `${away.otherwise}.`])
        if (text) {
          expect(text).not.toMatch(/undefined|null|NaN|\.\.|[?!][”*]?\.|\s[.,;]|\bv\d\d-|^[a-z]/);
          expect(text).toMatch(/[.?!][”*]?$/);
          expect(text.split('*').length % 2, text).toBe(1);
        }
    }
  });
});
