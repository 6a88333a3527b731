import type { Debate, Hand, Said, Scene } from './debate.ts';
import { grown } from './grown.ts';
import type { ChoiceId } from './ids.ts';
import { argumentOf, motionOf } from './lookup.ts';
import type { HistoricalRecord, MotionOption, Point } from './record.ts';

/** How much a move weighs in every mean (rubric.md 2.1). */
export const moveWeights = { vote: 3, speech: 1, reply: 0.5 } as const;
/** Other weights in their place, to see what hangs on them (rubric.md 4.5). */
export type MoveWeights = Readonly<Record<keyof typeof moveWeights, number>>;

/** Options by which one takes no side: they have no place in the triangle, and are told in words. */
export const takesNoSide = (option: string): boolean => ['abstain', 'left', 'declined'].includes(option);

/** A move with its place in the triangle. */
export interface Placed extends Scene {
  readonly choice: ChoiceId;
  readonly weight: number;
  /** All 0 for an abstention, and for an argument wholly outside the triangle. */
  readonly point: readonly [number, number, number];
  readonly outside: number;
  readonly abstained: boolean;
}

/**
 * All moves that weigh something in the position, in the order they were made. Silence weighs nothing, nor does a vote
 * whose option has no point unless it is an abstention, or lies outside the triangle for the player's party.
 */
export function placedMoves(
  debate: Debate,
  record: HistoricalRecord,
  voteWeight: number = moveWeights.vote,
  spokenWeights: Pick<MoveWeights, 'speech' | 'reply'> = moveWeights,
): readonly Placed[] {
  const { speech, reply } = spokenWeights;
  const weights = { speech, reply, vote: voteWeight };
  return grown<readonly Placed[]>(
    debate,
    record,
    `placed/${speech}/${reply}/${voteWeight}`,
    [],
    (before, move, until) => {
      const placed = placedMove(move, until, record, weights);
      return placed ? [...before, placed] : before;
    },
  );
}

/** One move with its place; null where it weighs nothing. @param debate the one that it was made in, to that move at least */
export const placedMove = (
  move: Said | Hand,
  debate: Debate,
  record: HistoricalRecord,
  weights: MoveWeights = moveWeights,
): Placed | null => ('motion' in move ? placedHand(move, debate, record, weights) : placedWords(move, record, weights));

function placedWords(said: Said, record: HistoricalRecord, weights: MoveWeights): Placed | null {
  const { sitting, date, audiences, choice, argument: id, as } = said;
  if (id === null) return null;
  const { weights: point, outside } = argumentOf(record, id);
  return { sitting, date, audiences, choice, weight: weights[as], point, outside, abstained: false };
}

function placedHand(
  hand: Hand,
  debate: Debate,
  record: HistoricalRecord,
  { vote: weight }: MoveWeights,
): Placed | null {
  const { sitting, date, audiences, choice, option } = hand;
  const point = pointOfHand(hand, debate, record);
  const outside = Number(liesOutside(hand, debate, record));
  const abstained = point === null && takesNoSide(option);
  if (point === null && !abstained && outside === 0) return null;
  return { sitting, date, audiences, choice, weight, point: point ?? [0, 0, 0], outside, abstained };
}

/** The option a hand was raised for. */
export const optionOf = (hand: Hand, record: HistoricalRecord): MotionOption | null =>
  motionOf(record, hand.motion).options.find(({ id }) => id === hand.option) ?? null;

/**
 * Where a vote stands in the triangle, by what was voted before it where that tells more (`pointIf`). None where it lies
 * outside for the player's party: a Menshevik's No was none of the three courses.
 */
export function pointOfHand(hand: Hand, debate: Debate, record: HistoricalRecord): Point | null {
  if (liesOutside(hand, debate, record)) return null;
  const option = optionOf(hand, record);
  const known = debate.hands.slice(0, debate.hands.indexOf(hand));
  const told = option?.pointIf.find((one) =>
    known.some(({ motion, option: voted }) => motion === one.motion && voted === one.option),
  );
  return told?.point ?? option?.point ?? null;
}

/**
 * Whether an option lies outside the triangle for the party that the player belongs to. The delegates are Bolsheviks, for
 * whom none does; the ally's role is of the Left SRs, whose No of 1918 stood with the Left's (votes.json, `pointWhy`).
 */
function liesOutside(hand: Hand, { delegate }: Debate, record: HistoricalRecord): boolean {
  const ally = delegate !== null && record.delegates.get(delegate)?.holds === 'left-sr';
  return ally && (optionOf(hand, record)?.outsideFor.includes('left-sr') ?? false);
}

/** Everything said and every hand, in the order in which they came. */
export function inOrder({ said, hands, order }: Debate): readonly (Said | Hand)[] {
  const lists = { said: said.values(), hands: hands.values() };
  return order.flatMap((list): readonly (Said | Hand)[] => {
    if (list === 'trust') return [];
    const { value } = lists[list].next();
    return value ? [value] : [];
  });
}
