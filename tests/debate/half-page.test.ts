import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asTold } from '../../src/debate/away.ts';
import { campGrounds } from '../../src/debate/camp-grounds.ts';
import type { Move, Said } from '../../src/debate/debate.ts';
import { type HalfPage, halfPage } from '../../src/debate/half-page.ts';
import type { ArgumentId, ChoiceId, SittingId } from '../../src/debate/ids.ts';
import type { ChosenTurn } from '../../src/debate/one-move-away.ts';
import { courses, grounds } from '../../src/debate/record.ts';
import { type ReportOptions, reportOn } from '../../src/debate/report.ts';
import { aSpeech, debateOf, spoken } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();
const sitting = '1918-02-23' as SittingId;
const argument = (id: string) => id as ArgumentId;
const choice = (id: string) => id as ChoiceId;
const says = (id: string, change: Partial<Said> = {}): Move => ({ kind: 'say', said: aSpeech(id, change) });
const reply = (id: string | null, against: string, change: Partial<Said> = {}): Said =>
  aSpeech(id ?? 'silence', {
    argument: id === null ? null : argument(id),
    as: 'reply',
    against: argument(against),
    owns: [],
    ...change,
  });

function pageOf(said: readonly Said[], options: ReportOptions = { sittings: [sitting] }): HalfPage {
  const debate = spoken(said);
  return halfPage(debate, reportOn(debate, record, options), record, options);
}

describe('of a silent run the half page', () => {
  const page = pageOf([]);

  test('is the record, vote for vote', () => {
    expect(page.decided.map(({ vote }) => vote)).toEqual(['v13a-accept', 'v13b-prepare', 'v13c-poll']);
    for (const { tally, record: counts, carried, recordCarried, reached } of page.decided)
      expect([tally, carried, reached]).toEqual([counts, recordCarried, true]);
  });

  test('names no strength that was not there, and gives one thing to try', () => {
    expect(page.strength).toBeNull();
    expect(page.turning).toBeNull();
    expect(page.away).toBeNull();
    expect(page.next.bar).toBe('evidence');
    expect(page.next.text).not.toBe('');
  });
});

describe('the objection left standing', () => {
  test.each([
    {
      name: 'one let stand weighs more than one met beside the point',
      said: [
        aSpeech('army-cannot-fight'),
        reply('base-for-red-army', 'forces-come-in-struggle'),
        reply(null, 'others-take-the-banner', { against: null, leaves: argument('others-take-the-banner') }),
      ],
      stands: 'others-take-the-banner',
      how: 'stood',
    },
    {
      name: 'one met beside the point stands before one that nobody put',
      said: [aSpeech('army-cannot-fight'), reply('base-for-red-army', 'forces-come-in-struggle')],
      stands: 'forces-come-in-struggle',
      how: 'weak',
    },
  ])('$name', ({ said, stands, how }) => {
    expect(pageOf(said).objection).toMatchObject({ argument: stands, how });
  });

  test('an objection that was met, or granted aloud, stands no more', () => {
    const met = reply('october-was-counted', 'forces-come-in-struggle', { owns: ['warrant'] });
    const granted = reply('invasion-rouses-peasants', 'peasant-war-utopia', { owns: ['change'], cites: [] });
    for (const said of [met, granted])
      expect(pageOf([aSpeech('army-cannot-fight'), said]).objection).toMatchObject({ how: 'unasked' });
  });

  test('where all were met, somebody present has one more, on record by that day and against the course held', () => {
    const objection = pageOf([aSpeech('lenin-ultimatum'), aSpeech('army-cannot-fight')]).objection;
    const found = objection && record.arguments.get(objection.argument);
    const present = record.sittings.get(sitting)?.present ?? [];
    expect(found?.speakers.some((speaker) => present.includes(speaker))).toBe(true);
    expect(found?.weights[0]).toBeLessThan(0.5);
    expect(objection && objection.on <= '1918-02-23').toBe(true);
    expect(present).toContain(objection?.by);
  });
});

describe('the strength', () => {
  test.each([
    {
      name: 'an answer with its support',
      said: [reply('october-was-counted', 'forces-come-in-struggle', { owns: ['warrant'] })],
      bar: 'answering',
    },
    { name: 'a speech that says why and where it fails', said: [aSpeech('army-cannot-fight')], bar: 'evidence' },
  ])('is $name', ({ said, bar }) => {
    expect(pageOf(said).strength).toMatchObject({ bar, choices: [said[0]?.choice] });
  });

  test('is told without a but', () => {
    const asserted = reply('october-was-counted', 'forces-come-in-struggle', { cites: [] });
    expect(pageOf([asserted]).strength?.text).toMatch(/That meets it\.$/);
    expect(pageOf([aSpeech('army-cannot-fight', { owns: ['warrant'] })]).strength?.text).toMatch(
      /you said why it bears on the question\.$/,
    );
  });

  test('is never that somebody did not change', () => {
    const bare = aSpeech('army-cannot-fight', { cites: [], owns: [] });
    expect(pageOf([bare]).strength?.bar).not.toBe('consistency');
  });
});

test('one thing to try is that of the weakest bar, but never of a room that no one could have moved further', () => {
  const bare = aSpeech('army-cannot-fight', { cites: [], owns: [] });
  expect(pageOf([bare]).next.bar).toBe('evidence');
  // This room is cold to the argument, and offers that course less than it gave: nothing to mend.
  const said = [aSpeech('army-cannot-fight')];
  const debate = spoken(said);
  const report = reportOn(debate, record, { sittings: [sitting] });
  const audience = { ...report.craft.audience, score: 0.5, roomMean: 0.5 };
  const page = halfPage(debate, { ...report, craft: { ...report.craft, audience } }, record, { sittings: [sitting] });
  expect(page.next.bar).not.toBe('audience');
});

describe('one move away', () => {
  const turn = (chosenMove: Move, ...others: readonly Move[]): ChosenTurn => ({
    chosen: choice(`chosen-${chosenMove.kind === 'say' ? chosenMove.said.choice : 'pass'}`),
    chosenMove,
    others: others.map((move, i) => ({
      choice: choice(`other-${i}-${move.kind === 'say' ? move.said.choice : 'pass'}`),
      move,
    })),
  });
  const awayIn = (turns: readonly ChosenTurn[]) => {
    const debate = debateOf(turns.map(({ chosenMove }) => chosenMove));
    const options = { sittings: [sitting], turns };
    const report = reportOn(debate, record, options);
    return { report, away: halfPage(debate, report, record, options).away };
  };
  const passing: Move = { kind: 'pass' };
  const meeting = (id: string | null, change: Partial<Said> = {}): Move => ({
    kind: 'say',
    said: reply(id, 'october-doubters-again', change),
  });
  const partyToo =
    [...record.arguments.values()].find(({ id, ground }) => ground === 'party' && id !== 'third-duma-1907')?.id ?? '';
  const laying = (...cites: readonly string[]): Move => ({
    kind: 'lay',
    laid: { ...aSpeech('x'), choice: choice('lays'), cites: cites as never, owns: [] },
  });

  test.each([
    [
      'a reply on another ground',
      meeting('third-duma-1907'),
      meeting('army-cannot-fight'),
      'Had you answered Dzerzhinsky on the army',
    ],
    ['a reply on the same ground', meeting('third-duma-1907'), meeting(partyToo), null],
    [
      'a question',
      meeting('third-duma-1907'),
      meeting(null, { owns: ['question'] }),
      'Had you put a question to Dzerzhinsky',
    ],
    [
      'a silence',
      meeting('third-duma-1907'),
      meeting(null, { against: null, leaves: argument('october-doubters-again') }),
      'Had you let Dzerzhinsky’s objection stand',
    ],
    ['a speech', says('lenin-ultimatum'), says('army-cannot-fight'), 'Had you spoken on the army'],
    ['the floor taken', passing, says('lenin-ultimatum'), 'Had you taken the floor on the party'],
    ['a seat kept', says('lenin-ultimatum'), passing, 'Had you kept your seat'],
    ['another paper', laying(), laying('belgium'), null],
    ['no paper', laying('belgium'), laying(), 'Had you rested your words on nothing'],
  ])('tells %s', (_, chosenMove, move, words) => {
    const away = { choice: choice('a'), instead: choice('b'), vote: 'v13a-accept' as never, tally: {}, carried: true };
    const turns = [{ chosen: choice('a'), chosenMove, others: [{ choice: choice('b'), move }] }];
    const told = asTold(away, reportOn(debateOf([]), record), { words: () => null, turns }, record).otherwise;
    if (words === null) expect(told).toMatch(/^Had you (answered \S+ with|rested your words on) \*[^*]+\*$/);
    else expect(told).toBe(words);
  });

  test('a turned result comes before a nearer change of count', () => {
    const { report } = awayIn([
      turn(passing, says('army-cannot-fight'), says('organisations-voted-against')),
      turn(says('our-word-of-1915'), passing),
    ]);
    const results = report.oneMoveAway.map(
      ({ carried, vote }) => carried !== report.votes.find(({ id }) => id === vote)?.carried,
    );
    expect(results.toSorted((a, b) => Number(b) - Number(a))).toEqual(results);
  });

  test('is told as none where no single choice would have changed a count', () => {
    expect(awayIn([turn(says('army-cannot-fight', { cites: [], owns: [] }), passing)]).away).toBeNull();
  });
});

describe('whatever was said', () => {
  const put = fc.constantFrom(
    ...[...record.arguments.values()].filter(({ earliest }) => earliest <= '1918-02-23').map(({ id }) => id),
  );
  const owns = fc.subarray(['warrant', 'limit', 'change', 'concession'] as const);
  const anything = fc.array(
    fc.record({ put, against: fc.option(put), stands: fc.boolean(), owns, cited: fc.boolean() }),
    { maxLength: 8 },
  );
  const saidOf = (
    list: readonly {
      put: ArgumentId;
      against: ArgumentId | null;
      stands: boolean;
      owns: Said['owns'];
      cited: boolean;
    }[],
  ) =>
    list.map((one, i) =>
      aSpeech(one.put, {
        choice: choice(`c${i}`),
        as: one.against ? 'reply' : 'speech',
        argument: one.against && one.stands ? null : one.put,
        against: one.stands ? null : one.against,
        leaves: one.stands ? one.against : null,
        owns: one.owns,
        cites: one.cited ? ['own'] : [],
      }),
    );

  test('at most one strength, one objection and one next step, each resting on choices of the run', () => {
    fc.assert(
      fc.property(anything, (list) => {
        const said = saidOf(list);
        const page = pageOf(said);
        const made = said.map((one) => one.choice);
        for (const one of [...(page.strength?.choices ?? []), ...(page.objection?.choices ?? [])])
          expect(made).toContain(one);
        if (said.length > 0) expect(page.objection?.choices).not.toEqual([]);
        expect(page.strength === null || page.strength.choices.length > 0).toBe(true);
        expect(page.next.text).toMatch(/[.?!][”*]?$/);
      }),
      { numRuns: 60 },
    );
  });

  test('no sentence judges a position', () => {
    fc.assert(
      fc.property(anything, (list) => {
        const page = pageOf(saidOf(list));
        const text = [page.strength?.text, page.objection?.text, page.next.text].join(' ').replace(/\*[^*]*\*/g, '');
        expect(text).not.toMatch(/\b(in)?correct\b|\bwrong\b|\bright answer\b/i);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the grounds of a course in 1918', () => {
  test('go through the same function, and sum to one', () => {
    for (const course of courses) {
      const shares = campGrounds(course, record);
      expect(grounds.reduce((sum, ground) => sum + shares[ground].share, 0)).toBeCloseTo(1);
    }
  });

  test('are the mean over its own arguments, a second ground counting three tenths', () => {
    for (const [i, course] of courses.entries()) {
      const own = [...record.arguments.values()].filter(({ weights }) => weights[i] === 1);
      for (const ground of grounds) {
        const parts = own.map(
          (one) => (one.ground === ground ? (one.secondGround ? 0.7 : 1) : 0) + (one.secondGround === ground ? 0.3 : 0),
        );
        const mean = parts.reduce<number>((sum, part) => sum + part, 0) / own.length;
        expect(campGrounds(course, record)[ground].share).toBeCloseTo(mean);
      }
    }
  });

  test('each argument under a ground has it, first or second', () => {
    for (const course of courses)
      for (const ground of grounds)
        for (const id of campGrounds(course, record)[ground].arguments) {
          const entry = record.arguments.get(id);
          expect([entry?.ground, entry?.secondGround]).toContain(ground);
        }
  });
});
