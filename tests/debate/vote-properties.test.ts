import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Debate, Said } from '../../src/debate/debate.ts';
import type { OptionId } from '../../src/debate/ids.ts';
import { persuasion } from '../../src/debate/persuasion.ts';
import { pulls } from '../../src/debate/pulls.ts';
import { pushes } from '../../src/debate/pushes.ts';
import type { Motion, Sitting } from '../../src/debate/record.ts';
import { tallyOf } from '../../src/debate/votes.ts';
import { aSpeech, spoken } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();

/** Every vote that is put at a sitting of the game, with its sitting. */
const divisions: readonly { readonly sitting: Sitting; readonly motion: Motion }[] = [
  ...record.sittings.values(),
].flatMap((sitting) =>
  sitting.motions.flatMap((id) => {
    const motion = record.motions.get(id);
    return motion ? [{ sitting, motion }] : [];
  }),
);
const anyDivision = fc.constantFrom(...divisions);
const arguable = [...record.arguments.values()].filter((one) => !one.afterEvent);
const anyArgument = fc.constantFrom(...arguable);
const anyOwns = fc.subarray<Said['owns'][number]>(['warrant', 'limit', 'change', 'concession', 'slip', 'person']);

/** Something said at a sitting, of any craft and kind. */
const anySaid = (sitting: Sitting): fc.Arbitrary<Said> =>
  fc
    .record({
      argument: anyArgument,
      against: fc.option(anyArgument, { nil: null }),
      as: fc.constantFrom('speech' as const, 'reply' as const),
      cites: fc.constantFrom<Said['cites']>([], ['own']),
      owns: anyOwns,
    })
    .map(({ argument, against, ...rest }) =>
      aSpeech(argument.id, { ...rest, ...sceneOf(sitting), against: against?.id ?? null }),
    );
const sceneOf = ({ id, dateNS, audiences }: Sitting) => ({ sitting: id, date: dateNS, audiences });

const anySaidAt = fc.constantFrom(...record.sittings.values()).chain(anySaid);
const anyDelegate = fc.constantFrom(null, ...record.delegates.keys());
const anyDebate: fc.Arbitrary<Debate> = fc
  .tuple(fc.array(anySaidAt, { maxLength: 10 }), anyDelegate)
  .map(([said, who]) =>
    spoken(
      said.toSorted((a, b) => a.date.localeCompare(b.date)),
      who,
    ),
  );
/** A debate of which most was said at the sitting that then divides. */
const anyHeard = anyDivision.chain(({ sitting, motion }) =>
  fc
    .tuple(anyDebate, fc.array(anySaid(sitting), { maxLength: 6 }))
    .map(([before, said]) => ({ sitting, motion, debate: spoken([...before.said, ...said], before.delegate) })),
);

const tallyAt = (debate: Debate, sitting: Sitting, motion: Motion) => tallyOf(debate, record, sitting.id, motion.id);
const countOf = (debate: Debate, sitting: Sitting, motion: Motion, option: OptionId): number =>
  tallyAt(debate, sitting, motion).counts.find((one) => one.option === option)?.count ?? 0;
const total = (counts: readonly { readonly count: number | null }[]): number =>
  counts.reduce((sum, { count }) => sum + (count ?? 0), 0);

describe('whatever is said, at every vote of the game', () => {
  test('the tally sums to those present, and nobody falls below none', () => {
    fc.assert(
      fc.property(anyHeard, ({ debate, sitting, motion }) => {
        const { counts } = tallyAt(debate, sitting, motion);
        expect(total(counts)).toBe(total(motion.options));
        for (const { count } of counts) expect(count ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('names change in the roll and numbers in the totals, and nobody else', () => {
    fc.assert(
      fc.property(anyHeard, ({ debate, sitting, motion }) => {
        const { hands, shifts } = tallyAt(debate, sitting, motion);
        expect(hands.map(({ person }) => person)).toEqual(motion.roll.map(({ person }) => person));
        for (const { from, count } of shifts) {
          const named = motion.roll.filter(({ option }) => option === from).length;
          const unnamed = (motion.options.find(({ id }) => id === from)?.count ?? 0) - named;
          expect(Number.isInteger(count)).toBe(true);
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(unnamed);
        }
      }),
    );
  });

  test('of a bloc no more go than its discipline lets go', () => {
    fc.assert(
      fc.property(anyHeard, ({ debate, sitting, motion }) => {
        for (const { id, count } of motion.options) {
          const gone = total(tallyAt(debate, sitting, motion).shifts.filter(({ from }) => from === id));
          const blocs = motion.blocs.filter(({ option }) => option === id);
          const loose = blocs.reduce((sum, { share, discipline }) => sum + share * (1 - discipline), 0);
          expect(gone).toBeLessThanOrEqual((count ?? 0) * loose + 1e-9);
        }
      }),
    );
  });

  test('an exchange counts at most 0.5 and a sitting at most 1, with everybody', () => {
    fc.assert(
      fc.property(anyHeard, ({ debate, sitting, motion }) => {
        for (const { amount } of pushes(debate, record, sitting.id, motion.id)) {
          expect(amount).toBeGreaterThan(0);
          expect(amount).toBeLessThanOrEqual(persuasion.exchangeCap);
        }
        const here = debate.said.filter((said) => said.sitting === sitting.id);
        for (const { sum } of tallyAt(spoken(here, debate.delegate), sitting, motion).hands)
          expect(sum).toBeLessThanOrEqual(persuasion.sittingCap + 1e-9);
      }),
    );
  });

  // Among three lines, one against the second takes back what the second took from the third: no more than that.
  test('no argument for one side wins a vote for another', () => {
    const twoSided = fc.tuple(anyHeard, anyArgument, anyOwns);
    let moved = 0;
    fc.assert(
      fc.property(twoSided, ([{ debate, sitting, motion }, argument, owns]) => {
        const towards = pulls(argument, motion);
        const more = spoken([...debate.said, aSpeech(argument.id, { ...sceneOf(sitting), owns })], debate.delegate);
        for (const { id, count } of motion.options) {
          if (towards === id || id === 'abstain') continue;
          const [before, after] = [debate, more].map((one) => countOf(one, sitting, motion, id));
          expect(after).toBeLessThanOrEqual(Math.max(before ?? 0, motion.options.length > 2 ? (count ?? 0) : 0));
          if (after !== before) moved += 1;
        }
      }),
      { numRuns: 1000 },
    );
    expect(moved).toBeGreaterThan(0);
  });

  test('better said never persuades less', () => {
    const crafts: readonly Pick<Said, 'cites' | 'owns'>[] = [
      { cites: [], owns: [] },
      { cites: ['own'], owns: [] },
      { cites: ['own'], owns: ['warrant'] },
      { cites: ['own'], owns: ['warrant', 'limit'] },
    ];
    let moved = 0;
    fc.assert(
      fc.property(
        anyDivision,
        fc.array(anyArgument, { maxLength: 5 }),
        anyArgument,
        ({ sitting, motion }, others, own) => {
          const towards = pulls(own, motion);
          if (towards === null || others.some(({ id }) => id === own.id)) return;
          const before = others.map(({ id }) => aSpeech(id, sceneOf(sitting)));
          const counts = crafts.map((craft) =>
            countOf(spoken([...before, aSpeech(own.id, { ...sceneOf(sitting), ...craft })]), sitting, motion, towards),
          );
          // Towards abstaining is a step on the way: who is won further for the other side leaves it again.
          if (towards !== 'abstain') expect(counts).toEqual(counts.toSorted((a, b) => a - b));
          if (counts[0] !== counts[3]) moved += 1;
        },
      ),
      { numRuns: 1000 },
    );
    expect(moved).toBeGreaterThan(0);
  });

  test('in which order the replies of one exchange came, and what they cite, changes no vote', () => {
    const replies = (sitting: Sitting) =>
      fc
        .uniqueArray(anySaid(sitting), { minLength: 2, maxLength: 4, selector: ({ argument }) => argument })
        .map((said) => said.map((one): Said => ({ ...one, as: 'reply', against: one.against ?? one.argument })));
    const anyExchange = anyDivision.chain(({ sitting, motion }) =>
      fc
        .tuple(anyArgument, replies(sitting))
        .filter(([opened, all]) => all.every(({ argument }) => argument !== opened.id))
        .map(([opened, all]) => ({ sitting, motion, opening: aSpeech(opened.id, sceneOf(sitting)), all })),
    );
    fc.assert(
      fc.property(anyExchange, ({ sitting, motion, opening, all }) => {
        const tally = (said: readonly Said[]) => {
          const { counts, hands } = tallyAt(spoken([opening, ...said]), sitting, motion);
          return { counts, hands: hands.map(({ person, option }) => ({ person, option })) };
        };
        // What clashes with what is the same in any order, but which of two owned the change is not: left out here.
        const plain = all.map((one): Said => ({ ...one, owns: one.owns.filter((what) => what !== 'change') }));
        expect(tally(plain.toReversed())).toEqual(tally(plain));
      }),
    );
  });
});
