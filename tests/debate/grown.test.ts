import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consistencyScore, strains } from '../../src/debate/consistency.ts';
import {
  apply,
  beforeLast,
  type Debate,
  type Move,
  type Said,
  silence,
  standingBefore,
} from '../../src/debate/debate.ts';
import { exchangesOf } from '../../src/debate/exchange.ts';
import type { ChoiceId, DelegateId } from '../../src/debate/ids.ts';
import { placedMoves } from '../../src/debate/placed.ts';
import { course, coursesOpen, position } from '../../src/debate/position.ts';
import { pushes } from '../../src/debate/pushes.ts';
import type { Sitting } from '../../src/debate/record.ts';
import { leaning, tallyOf } from '../../src/debate/votes.ts';
import { aSpeech, debateOf } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();
const sittings = [...record.sittings.values()];
const arguable = [...record.arguments.values()].filter((one) => !one.afterEvent);
const anyArgument = fc.constantFrom(...arguable);
const anyOwns = fc.subarray<Said['owns'][number]>(['warrant', 'limit', 'change', 'concession', 'question']);
const sceneOf = ({ id, dateNS, audiences }: Sitting) => ({ sitting: id, date: dateNS, audiences });

/** One move of any kind, at some sitting: things said, documents laid late or at once, hands, roles and answers home. */
const anyMove: fc.Arbitrary<Move> = fc
  .record({
    kind: fc.constantFrom('say', 'say', 'say', 'vote', 'lay', 'role', 'home', 'pass'),
    sitting: fc.constantFrom(...sittings.slice(0, 4)),
    argument: anyArgument,
    against: fc.option(anyArgument, { nil: null }),
    as: fc.constantFrom('speech' as const, 'reply' as const),
    owns: anyOwns,
    delegate: fc.constantFrom(...record.delegates.keys()),
    at: fc.nat({ max: 50 }),
  })
  .map(({ kind, sitting, argument, against, as, owns, delegate, at }): Move => {
    const scene = { ...sceneOf(sitting), choice: `c${at}` as ChoiceId, owns };
    const motion = record.motions.get(
      sitting.motions[at % Math.max(1, sitting.motions.length)] ?? sitting.motions[0] ?? ('' as never),
    );
    const option = motion?.options[at % motion.options.length];
    switch (kind) {
      case 'vote':
        return motion && option
          ? { kind: 'vote', hand: { ...scene, motion: motion.id, option: option.id } }
          : { kind: 'pass' };
      case 'lay':
        return { kind: 'lay', laid: { ...scene, cites: ['own'] } };
      case 'role':
        return { kind: 'role', delegate: delegate as DelegateId };
      case 'home':
        return {
          kind: 'home',
          trust: sitting.present.slice(0, 2).map((who, n) => ({ ...scene, who, gained: (at + n) % 2 === 0 })),
        };
      case 'pass':
        return { kind: 'pass' };
      default:
        return { kind: 'say', said: aSpeech(argument.id, { ...scene, as, against: against?.id ?? null, cites: [] }) };
    }
  });

/** All that is worked out of a debate move by move. */
const all = (debate: Debate): unknown => [
  exchangesOf(debate, record),
  strains(debate, record),
  consistencyScore(debate, record),
  placedMoves(debate, record),
  placedMoves(debate, record, 1),
  position(debate, record),
  course(debate, record),
  coursesOpen(debate, record),
  sittings
    .slice(0, 4)
    .map(({ id, motions }) =>
      motions.map((motion) => [
        pushes(debate, record, id, motion),
        tallyOf(debate, record, id, motion),
        leaning(debate, record, id, motion),
      ]),
    ),
];

describe('a debate that grew move by move', () => {
  test('comes to what the same debate comes to that was never anything less', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 14 }), (moves) => {
        let debate = silence;
        for (const move of moves) {
          debate = apply(debate, move);
          all(debate); // remembered on the way
        }
        expect(all(debate)).toEqual(all(structuredClone(debate)));
      }),
      { numRuns: 60 },
    );
  });

  test('knows what it grew from, and takes it for what came before', () => {
    const before = debateOf([{ kind: 'say', said: aSpeech('lenin-ultimatum') }]);
    const debate = apply(before, { kind: 'say', said: aSpeech('third-duma-1907') });
    expect(beforeLast(debate)).toBe(before);
    expect(standingBefore(debate, 'said', 1)).toBe(before);
  });

  test('but not where a document was laid since for what had been said then', () => {
    const speech = aSpeech('lenin-ultimatum', { cites: [], owns: [] });
    const before = debateOf([{ kind: 'say', said: speech }]);
    const answered = apply(before, { kind: 'say', said: aSpeech('third-duma-1907', { as: 'reply' }) });
    const laid = apply(answered, { kind: 'lay', laid: { ...speech, cites: ['own'] } });
    expect(beforeLast(laid).said).toEqual([{ ...speech, cites: ['own'] }]);
    expect(beforeLast(answered)).toBe(before);
  });

  test('nor where another role was taken since', () => {
    const before = debateOf([{ kind: 'say', said: aSpeech('lenin-ultimatum') }]);
    const roled = apply(before, { kind: 'role', delegate: 'soldier' as DelegateId });
    const debate = apply(roled, { kind: 'say', said: aSpeech('third-duma-1907') });
    expect(beforeLast(debate)).toBe(roled);
    expect(beforeLast({ ...debate, delegate: null }).delegate).toBeNull();
  });
});
