import { type Better, betterOf, choicesOf, emptyBar, levelOf, nobodyBetter } from './bar.ts';
import { consistencyScore, type Strain, strains } from './consistency.ts';
import { apply, type Debate, type Hand, type Move, type Said } from './debate.ts';
import { dayOf, set, stop } from './phrases.ts';
import type { HistoricalRecord } from './record.ts';
import type { BarResult } from './report.ts';
import { betterCard, card, putWithTitle, type Told, untold } from './told.ts';
import { wasOpen } from './triangle.ts';

/** Consistency over the whole run. One hand and nothing said leave nothing that could disagree. */
export function consistency(debate: Debate, record: HistoricalRecord, told: Told = untold): BarResult {
  const argued = debate.said.filter(({ argument }) => argument !== null);
  if (argued.length + debate.hands.length === 0)
    return emptyBar(
      'You argued nothing and voted on nothing.',
      'Take a position; you may leave it again, and say why.',
    );
  if (argued.length === 0 && debate.hands.length === 1)
    return emptyBar(
      'You voted once and argued nothing, so there was nothing that your vote could agree with.',
      'Take the floor once, and see whether your hand still follows your words.',
    );
  const found = strains(debate, record);
  const marks = found.map(({ later, cost }) => ({ choice: later.choice, mark: cost }));
  const [worst] = [...found].sort((a, b) => b.cost - a.cost);
  const score = consistencyScore(debate, record);
  const changed = [...debate.said, ...debate.hands].filter(({ owns }) => owns.includes('change'));
  return {
    score,
    word: levelOf(score),
    because: worst ? reason(worst, told, record) : unstrained(changed, told),
    moves: worst
      ? [...new Set([worst.later.choice, worst.earlier.choice, ...choicesOf(null, marks)])]
      : changed.map(({ choice }) => choice),
    ...(worst ? whoSaidWhy(worst, debate, record) : nobodyBetter),
    next: worst
      ? (cardToTry(found, told, record) ??
        'Next time say what changed: a fact, a date, a reason. A change with a reason costs nothing.')
      : (changeLeft(changed.length, told) ?? 'Ask yourself what would change your mind, and say it before it happens.'),
  };
}

function unstrained(changed: readonly (Said | Hand)[], told: Told): string {
  const [first] = changed;
  if (!first) return 'Nothing that you argued or voted stands against the rest.';
  const words = card(first.choice, told);
  const turned = words ? stop(`You changed your line: ${words}`) : 'You changed your line.';
  return `${turned} You said why, and a change with its reason costs nothing.`;
}

function reason(strain: Strain, told: Told, record: HistoricalRecord): string {
  const [then, now] = [dayOf(strain.earlier.date), dayOf(strain.later.date)];
  const days = then === now ? (['First', 'then'] as const) : ([`On ${then}`, `on ${now}`] as const);
  const may = 'That may be right; you did not say what had changed.';
  if (strain.kind === 'jump') {
    const [from, to] = [questionOf(strain.earlier, record), questionOf(strain.later, record)];
    return `${days[0]} you voted ${from}, ${days[1]} ${to}: a different course. ${may}`;
  }
  const [first, second] = [strain.earlier, strain.later].map((said) => putWithTitle(said, told, record));
  return `${days[0]} you put ${first}, ${days[1]} ${second}. In this debate the one was an answer to the other. ${may}`;
}

/** *For on the motion …*, in the words of the record. */
function questionOf(hand: Hand, record: HistoricalRecord): string {
  const motion = record.motions.get(hand.motion);
  const label = motion?.options.find(({ id }) => id === hand.option)?.label ?? hand.option;
  return `${set(label)} (${motion?.question ?? hand.motion})`;
}

/** A card beside the second of the two that owned the change, or went with what had been said. */
function cardToTry(found: readonly Strain[], told: Told, record: HistoricalRecord): string | null {
  const owned = (move: Move): boolean =>
    (move.kind === 'say' && move.said.owns.includes('change')) ||
    (move.kind === 'vote' && move.hand.owns.includes('change'));
  for (const { later } of found) {
    const other = betterCard(later.choice, 0, told, (move, before) => {
      if (move.kind !== 'vote' && (move.kind !== 'say' || move.said.argument === null)) return null;
      const costs = consistencyScore(before, record) - consistencyScore(apply(before, move), record);
      return costs > 0 ? null : owned(move) ? 2 : 1;
    });
    const words = other && card(other.choice, told);
    if (!words) continue;
    const why = owned(other.move)
      ? 'It says what has changed, and a change with its reason costs nothing.'
      : 'It goes with what you had said before.';
    return `${stop(`In place of the second you could have chosen ${words}`)} ${why}`;
  }
  return null;
}

/** A change of mind that stood open and was not taken: to look at, since holding one's line is no merit in itself. */
function changeLeft(made: number, told: Told): string | null {
  if (made > 0) return null;
  const open = told.turns
    .flatMap(({ others }) => others)
    .find(({ move }) => move.kind === 'say' && move.said.owns.includes('change'));
  const words = open && card(open.choice, told);
  return words
    ? `${stop(`You could have changed your mind aloud: ${words}`)} With its reason that costs nothing.`
    : null;
}

/** On 23 February four men said why they would not vote as they had argued: the model of a change owned aloud. */
const ownedAloud = ['unity-before-vote', 'no-war-with-split-party'];

function whoSaidWhy(strain: Strain, debate: Debate, record: HistoricalRecord): Better {
  const models = [...record.arguments.values()].filter(
    (argument) =>
      ownedAloud.includes(argument.id) &&
      wasOpen(argument, strain.later.date) &&
      !debate.said.some((said) => said.argument === argument.id),
  );
  return betterOf(models, strain.later.date);
}
