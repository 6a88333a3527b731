import { beforeAll, describe, expect, test } from 'vitest';
import { apply, silence } from '../../src/debate/debate.ts';
import type { ArgumentId, ChoiceId, DocumentId, SittingId, SourceRef } from '../../src/debate/ids.ts';
import { argumentOf } from '../../src/debate/lookup.ts';
import type { Reading } from '../../src/debate/reading.ts';
import { workOf } from '../../src/debate/reading.ts';
import { bars, type Report, reportOn } from '../../src/debate/report.ts';
import { tallyOf } from '../../src/debate/votes.ts';
import type { Moment } from '../../src/session/moment.ts';
import { reportOf } from '../../src/session/report-of.ts';
import { cutReading, loadRecordFiles } from '../../story/cut.ts';
import { mannerOf, walk } from '../../tools/lib/walk.ts';
import { theRecord } from '../kit/record.ts';
import { aSession } from '../kit/session.ts';

const record = theRecord();
const sitting = '1918-02-23' as SittingId;
/** The only day on which somebody could have put anything better. */
const day = '1918-02-23';

interface Played {
  readonly moment: Moment;
  readonly report: Report;
}

/** 300 seeded runs over the real session: by chance, by what was taken least, and by advocates of each course. */
const played: Played[] = [];
let reading: Reading;

beforeAll(async () => {
  reading = cutReading(loadRecordFiles());
  const session = aSession();
  const taken = new Map<ChoiceId, number>();
  for (let n = 0; n < 300; n++) {
    const manner = n < 100 ? ({ kind: 'chance' } as const) : mannerOf(n);
    const run = await walk(session, record, sitting, 23_000 + n, manner, taken);
    if (run.error) throw new Error(run.error);
    if (session.moment) played.push({ moment: session.moment, report: reportOf(session.moment, record) });
  }
}, 120_000);

/** Every list of choices that a number of the report opens on, by the name of the number. */
function openings({
  position,
  dealings,
  grounds,
  craft,
  votes,
}: Report): readonly (readonly [string, readonly ChoiceId[]])[] {
  return [
    ['position', position.trail.map(({ choice }) => choice)],
    ['peace', dealings.peace.moves],
    ['entente', dealings.entente.moves],
    ...Object.entries(grounds).map(([name, { moves }]) => [name, moves] as const),
    ...Object.entries(craft).map(([name, { moves }]) => [name, moves] as const),
    ...votes.flatMap(({ changed }) => changed.map(({ who, moves }) => [who, moves] as const)),
  ];
}

/** Whether the reading half leads from an argument to a work that is listed. */
const sourced = (sources: readonly SourceRef[]): boolean =>
  sources.length > 0 && sources.every((ref) => workOf(reading, ref) !== undefined);

describe('in 100 runs by chance every number opens', () => {
  const all = () => played.slice(0, 100);

  test('on choices of that very run, each with its words', () => {
    for (const { moment, report } of all())
      for (const [name, moves] of openings(report))
        for (const choice of moves) {
          expect(moment.path, name).toContain(choice);
          expect(moment.told.find(({ chosen }) => chosen.id === choice)?.chosen.words, name).toBeTruthy();
        }
  });

  test('and on none only where there is no number', () => {
    for (const { report } of all()) {
      const { position, dealings, grounds, craft } = report;
      if (position.accept + position.neither + position.war > 0) expect(position.trail).not.toEqual([]);
      for (const { value, moves } of [dealings.peace, dealings.entente]) expect(moves.length > 0).toBe(value !== null);
      for (const { share, moves } of Object.values(grounds)) expect(moves.length > 0).toBe(share > 0);
      for (const bar of ['evidence', 'answering', 'audience'] as const)
        expect(craft[bar].moves.length > 0, bar).toBe(craft[bar].score !== null);
      // These two begin at 4: they open on what was taken off.
      for (const bar of ['consistency', 'period'] as const)
        if ((craft[bar].score ?? 4) < 4) expect(craft[bar].moves, bar).not.toEqual([]);
    }
  });

  test('and for what was argued, or let stand, or laid on the table, on a source', () => {
    const argued = new Set<ArgumentId>();
    const laid = new Set<DocumentId>();
    for (const { moment, report } of all()) {
      for (const said of moment.debate.said) {
        for (const id of [said.argument, said.against, said.leaves]) if (id) argued.add(id);
        for (const cited of said.cites) if (cited !== 'own') laid.add(cited);
      }
      for (const bar of bars) if (report.craft[bar].better) argued.add(report.craft[bar].better);
    }
    for (const id of argued) expect(sourced(reading.arguments[id]?.sources ?? []), id).toBe(true);
    for (const id of laid) {
      const document = reading.documents[id];
      expect(document?.invented || sourced(document?.sources ?? []), id).toBe(true);
    }
  });
});

describe('the sentences of a run', () => {
  test('are whole: no stray stop, no bare id, no unclosed title', () => {
    for (const { report } of played) {
      const all = [
        ...bars.flatMap((bar) => [report.craft[bar].because, report.craft[bar].next]),
        ...report.votes.flatMap(({ changed }) => changed.map(({ because }) => because)),
      ];
      for (const sentence of all) {
        expect(sentence).not.toMatch(/undefined|null|NaN|\.\.|[?!][”*]?\.|\s[.,;]|\bv\d\d-|^[a-z]/);
        expect(sentence).toMatch(/[.?!][”*]?$/);
        expect(sentence.split('*').length % 2, sentence).toBe(1);
      }
    }
  });

  test('quote the player alone, and in the very words', () => {
    for (const { moment, report } of played) {
      const offered = moment.told.flatMap(({ offers }) => offers.map(({ words }) => words));
      for (const bar of bars)
        for (const [, words = ''] of `${report.craft[bar].because} ${report.craft[bar].next}`.matchAll(/“([^”]*)”/g))
          expect(
            offered.some((offer) => offer.replace(/\.$/, '') === words),
            words,
          ).toBe(true);
    }
  });

  test('what to try stood open in this sitting, wherever a card is named', () => {
    const named = played.flatMap(({ report }) => bars.filter((bar) => /“/.test(report.craft[bar].next)));
    expect(named.length).toBeGreaterThan(played.length);
  });

  test('the better handling was put by somebody, by name, on that day or before', () => {
    for (const { report } of played)
      for (const bar of bars) {
        const { better, betterBy, betterOn } = report.craft[bar];
        if (!better) continue;
        const { speakers, put } = argumentOf(record, better);
        expect(speakers, bar).toContain(betterBy);
        expect(betterOn).toBe(put);
        // Later only where nobody had met that objection by then; and then the page says so.
        if ((betterOn ?? '') > day) expect(bar, better).toBe('answering');
      }
  });
});

describe('the votes of 300 runs', () => {
  test('every tally is of fifteen present, and a changed hand has what it needed', () => {
    for (const { report } of played)
      for (const { tally, changed } of report.votes) {
        expect(Object.values(tally).reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(15);
        for (const { sum, need } of changed) expect(sum).toBeGreaterThanOrEqual(need - 1e-9);
      }
  });

  test('Lenin, Bukharin and the other firm voters never move', () => {
    const moved = new Set(
      played.flatMap(({ report }) => report.votes.flatMap(({ changed }) => changed.map(({ who }) => `${who}`))),
    );
    for (const firm of ['lenin', 'bukharin', 'lomov', 'bubnov', 'uritsky', 'sverdlov', 'smilga'])
      expect(moved, firm).not.toContain(firm);
  });

  test('Dzerzhinsky, Krestinsky or Joffe is moved in some, and it says by what', () => {
    const torn = played
      .flatMap(({ moment, report }) =>
        report.votes.flatMap(({ changed }) => changed.map((one) => ({ ...one, moment }))),
      )
      .filter(({ who }) => ['dzerzhinsky', 'krestinsky', 'joffe'].includes(who));
    expect(torn.length).toBeGreaterThan(0);
    for (const { because, moves, moment } of torn) {
      const words = moment.told.flatMap(({ chosen }) =>
        moves.includes(chosen.id) ? [chosen.words.replace(/\.$/, '')] : [],
      );
      expect(
        words.some((one) => because.includes(`“${one}”`)),
        because,
      ).toBe(true);
    }
  });

  test('a silent run is the record, 7-4-4 by name', () => {
    const { hands, counts } = tallyOf(silence, record, sitting, 'v13a-accept' as never);
    expect(counts.map(({ count }) => count)).toEqual([7, 4, 4]);
    const of = (option: string) => hands.filter((hand) => hand.option === option).map(({ person }) => `${person}`);
    expect(of('for')).toEqual(['lenin', 'stasova', 'zinoviev', 'sverdlov', 'stalin', 'sokolnikov', 'smilga']);
    expect(of('against')).toEqual(['bubnov', 'uritsky', 'bukharin', 'lomov']);
    expect(of('abstain')).toEqual(['trotsky', 'krestinsky', 'dzerzhinsky', 'joffe']);
  });
});

test('a run of passes alone is judged on nothing, and says what could have been said', async () => {
  const session = aSession();
  await session.begin(sitting, 1);
  for (let turns = 0; turns < 60 && session.moment && !session.moment.ending; turns++) {
    while (session.moment && !session.moment.open) {
      session.whole();
      session.count();
      if (session.moment.division?.complete) session.advance();
    }
    const { offers } = session.moment;
    const silent =
      offers.find(({ kind }) => kind === 'pass') ?? offers.find(({ move }) => move.kind === 'pass') ?? offers[0];
    if (silent) session.choose(silent.id);
  }
  if (!session.moment) throw new Error('the session has no moment');
  const report = reportOf(session.moment, record);
  expect(session.moment.debate.said).toEqual([]);
  for (const bar of bars) expect(report.craft[bar], bar).toMatchObject({ score: null, word: null, better: null });
  expect(report.craft.evidence.next).toContain('“');
  expect(report.votes[0]?.changed).toEqual([]);
});

test('the moves of a run, kept as JSON and read again, give the same report', () => {
  for (const { moment } of played.slice(0, 20)) {
    const moves = moment.told.map(({ chosen }) => chosen.move);
    const again = (JSON.parse(JSON.stringify(moves)) as typeof moves).reduce(apply, silence);
    expect(again).toEqual(moment.debate);
    expect(reportOn(again, record)).toEqual(reportOn(moment.debate, record));
  }
});
