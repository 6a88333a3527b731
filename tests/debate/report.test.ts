import { describe, expect, test } from 'vitest';
import type { Move } from '../../src/debate/debate.ts';
import { silence } from '../../src/debate/debate.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { reportOn } from '../../src/debate/report.ts';
import { aSpeech, debateOf, spoken } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();
const sitting = '1918-02-23' as SittingId;
const says = (argument: string): Move => ({ kind: 'say', said: aSpeech(argument) });
const choice = (id: string) => id as ChoiceId;

describe('the report', () => {
  test('of a silent run is the record', () => {
    const report = reportOn(silence, record, { sittings: [sitting] });
    expect(report.votes[0]).toMatchObject({
      id: 'v13a-accept',
      yours: null,
      tally: { for: 7, against: 4, abstain: 4 },
      record: { for: 7, against: 4, abstain: 4 },
      carried: true,
      changed: [],
    });
    expect(report.nearest).toEqual([]);
    expect(report.kin).toEqual([]);
    expect(report.oneMoveAway).toEqual([]);
  });

  test('says why each changed vote changed, by which choices, and by how much', () => {
    const debate = spoken([aSpeech('lenin-ultimatum'), aSpeech('third-duma-1907')]);
    const changed = reportOn(debate, record).votes[0]?.changed ?? [];
    expect(changed.find(({ who }) => who === 'dzerzhinsky')).toEqual({
      who: 'dzerzhinsky',
      from: 'abstain',
      to: 'for',
      because:
        'Dzerzhinsky was torn on this question, and had an ear for party reasons. Most of all you were heard with ' +
        '*The policy of phrases ends, or I go*. It was helped by *Remember the Third Duma*.',
      moves: ['says-lenin-ultimatum', 'says-third-duma-1907'],
      sum: 1,
      need: 0.75,
    });
  });

  test('counts whose arguments were used, what nobody is named for last', () => {
    const debate = spoken([
      aSpeech('risk-losing-soviet-power'),
      aSpeech('lenin-ultimatum'),
      aSpeech('third-duma-1907'),
      aSpeech('no-coexistence'),
      aSpeech('lenin-ultimatum'),
    ]);
    expect(reportOn(debate, record).kin).toEqual([
      { person: 'lenin', shared: ['lenin-ultimatum', 'third-duma-1907'] },
      { person: 'bukharin', shared: ['no-coexistence'] },
      { person: null, shared: ['risk-losing-soviet-power'] },
    ]);
  });

  test('lists what was open by that day and neither put nor met', () => {
    const unmet = reportOn(spoken([aSpeech('lenin-ultimatum')]), record).unmet;
    expect(unmet).toContain('third-duma-1907');
    expect(unmet).not.toContain('lenin-ultimatum');
    expect(unmet).not.toContain('treaty-is-manoeuvre');
  });

  test('tells the one move by which a vote would have gone otherwise', () => {
    const turns = [
      {
        chosen: choice('first'),
        chosenMove: says('our-word-of-1915'),
        others: [{ choice: choice('passes'), move: { kind: 'pass' } as const }],
      },
      {
        chosen: choice('second'),
        chosenMove: { kind: 'pass' } as const,
        others: [
          { choice: choice('war'), move: says('organisations-voted-against') },
          { choice: choice('other'), move: says('army-cannot-fight') },
        ],
      },
    ];
    const debate = debateOf(turns.map(({ chosenMove }) => chosenMove));
    const [away] = reportOn(debate, record, { turns }).oneMoveAway;
    expect(away).toEqual({
      choice: 'second',
      instead: 'war',
      vote: 'v13a-accept',
      tally: { for: 7, against: 8, abstain: 0 },
      carried: false,
    });
  });

  test('is plain data: it survives being kept as text', () => {
    const report = reportOn(spoken([aSpeech('lenin-ultimatum'), aSpeech('third-duma-1907')]), record);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
