import { type Better, choicesOf, emptyBar, levelOf, nobodyBetter } from './bar.ts';
import type { Debate, Hand, Said } from './debate.ts';
import type { ArgumentId, ChoiceId } from './ids.ts';
import { dayOf, titleOf } from './phrases.ts';
import { pointOfHand } from './placed.ts';
import type { HistoricalRecord, Point } from './record.ts';
import { attacks } from './replies.ts';
import type { BarResult } from './report.ts';
import { distance, hair, wasOpen } from './triangle.ts';

/** Costs of rubric.md 2.3: two things asserted of which one attacks the other; a swing between votes without a reason. */
const clashCost = 1;
const jumpCost = 0.5;
/** A swing of exactly half the triangle, from delay to signing, is not yet a jump. */
const freeJump = 0.5;

/** Two moves that do not go together, where no reason was given for the change. */
export type Strain =
  | { readonly kind: 'clash'; readonly cost: number; readonly earlier: Said; readonly later: Said }
  | { readonly kind: 'jump'; readonly cost: number; readonly earlier: Hand; readonly later: Hand };

/** All strains of a run. A change with a reason (`owns: change`) costs nothing, then and for ever. */
export const strains = (debate: Debate, record: HistoricalRecord): readonly Strain[] => [
  ...clashes(debate, record),
  ...jumps(debate, record),
];

/** 4, less what the strains cost; never below 0. */
export const consistencyScore = (debate: Debate, record: HistoricalRecord): number =>
  Math.max(0, 4 - strains(debate, record).reduce((cost, strain) => cost + strain.cost, 0));

function clashes(debate: Debate, record: HistoricalRecord): readonly Strain[] {
  const asserted = new Map<ArgumentId, Said>();
  return debate.said.flatMap((later) => {
    const argument = later.argument;
    if (argument === null || asserted.has(argument)) return [];
    const against = [...asserted].filter(
      ([other]) => attacks(argument, other, record).length > 0 || attacks(other, argument, record).length > 0,
    );
    asserted.set(argument, later);
    if (later.owns.includes('change')) return [];
    return against.map(([, earlier]): Strain => ({ kind: 'clash', cost: clashCost, earlier, later }));
  });
}

function jumps(debate: Debate, record: HistoricalRecord): readonly Strain[] {
  const placed = debate.hands.flatMap((hand): readonly { hand: Hand; point: Point }[] => {
    const point = pointOfHand(hand, debate, record);
    return point ? [{ hand, point }] : [];
  });
  return placed.slice(1).flatMap(({ hand: later, point }, i): readonly Strain[] => {
    const last = placed[i];
    if (!last || later.owns.includes('change') || distance(last.point, point) <= freeJump + hair) return [];
    return [{ kind: 'jump', cost: jumpCost, earlier: last.hand, later }];
  });
}

/** Consistency over the whole run. */
export function consistency(debate: Debate, record: HistoricalRecord): BarResult {
  const first = debate.said.length + debate.hands.length;
  if (first === 0)
    return emptyBar('You said nothing and voted on nothing.', 'Take a position; you may leave it again, and say why.');
  const found = strains(debate, record);
  const marks = found.map(({ later, cost }) => ({ choice: later.choice, mark: cost }));
  const [worst] = [...found].sort((a, b) => b.cost - a.cost);
  const score = consistencyScore(debate, record);
  const changed: readonly ChoiceId[] = [...debate.said, ...debate.hands]
    .filter(({ owns }) => owns.includes('change'))
    .map(({ choice }) => choice);
  return {
    score,
    word: levelOf(score),
    because: worst ? reason(worst, record) : unstrained(changed),
    moves: worst ? [...new Set([worst.later.choice, worst.earlier.choice, ...choicesOf(null, marks)])] : changed,
    ...(worst ? whoSaidWhy(worst, debate, record) : nobodyBetter),
    next: worst
      ? 'Next time say what changed: a fact, a date, a reason. A change with a reason costs nothing.'
      : 'Ask yourself what would change your mind, and say it before it happens.',
  };
}

const unstrained = (changed: readonly ChoiceId[]): string =>
  changed.length > 0
    ? 'You changed your line and said why. That costs nothing.'
    : 'Nothing that you said or voted stands against the rest.';

function reason(strain: Strain, record: HistoricalRecord): string {
  const [then, now] = [dayOf(strain.earlier.date), dayOf(strain.later.date)];
  const days = then === now ? (['First', 'then'] as const) : ([`On ${then}`, `on ${now}`] as const);
  if (strain.kind === 'jump') {
    const [from, to] = [questionOf(strain.earlier, record), questionOf(strain.later, record)];
    return `${days[0]} you voted ${from}, ${days[1]} ${to}: a different course. That may be right; say what changed.`;
  }
  const { earlier, later } = strain;
  const title = (said: Said) => (said.argument === null ? '' : titleOf(record, said.argument));
  return `${days[0]} you argued: ${title(earlier)}; ${days[1]}: ${title(later)}. The one is a reply to the other. That may be right; say what changed.`;
}

/** *For on the motion …*, in the words of the record. */
function questionOf(hand: Hand, record: HistoricalRecord): string {
  const motion = record.motions.get(hand.motion);
  const label = motion?.options.find(({ id }) => id === hand.option)?.label ?? hand.option;
  return `${label} (${motion?.question ?? hand.motion})`;
}

/** On 23 February four men said why they would not vote as they had argued: the model of a change owned aloud. */
const ownedAloud = ['unity-before-vote', 'no-war-with-split-party'];

function whoSaidWhy(strain: Strain, debate: Debate, record: HistoricalRecord): Better {
  const model = [...record.arguments.values()].find(
    (argument) =>
      ownedAloud.includes(argument.id) &&
      wasOpen(argument, strain.later.date) &&
      !debate.said.some((said) => said.argument === argument.id),
  );
  return model ? { better: model.id, betterBy: model.speakers[0] ?? null } : nobodyBetter;
}
