import type {
  ArgumentId,
  AudienceId,
  ChoiceId,
  DelegateId,
  DocumentId,
  MotionId,
  NewStyleDate,
  OptionId,
  PersonId,
  SittingId,
} from './ids.ts';
import type { Sitting } from './record.ts';

/** What the words of a choice also do, for the craft score (tag `owns`). */
export const ownings = ['warrant', 'limit', 'change', 'concession', 'question', 'person', 'slip'] as const;
export type Owning = (typeof ownings)[number];

/** The document leaned on, or `own`: the evidence that the catalogue gives for the argument itself. */
export type Citation = DocumentId | 'own';

/** When and before whom something was said: a sitting of the game, or a scene of a worked run. */
export interface Scene {
  readonly sitting: SittingId | null;
  readonly date: NewStyleDate;
  /** Who carries the division there: `audiences` of the sitting. */
  readonly audiences: readonly AudienceId[];
}

/** The scene of a sitting of the record. */
export const sceneOf = ({ id, dateNS, audiences }: Sitting): Scene => ({ sitting: id, date: dateNS, audiences });

/** One thing said, or one silence. */
export interface Said extends Scene {
  readonly choice: ChoiceId;
  /** null: silence, a pure question, or an attack on the person alone. */
  readonly argument: ArgumentId | null;
  readonly as: 'speech' | 'reply';
  /** The objection it meets. */
  readonly against: ArgumentId | null;
  /** The objection it lets stand. */
  readonly leaves: ArgumentId | null;
  readonly cites: readonly Citation[];
  readonly owns: readonly Owning[];
}

/** One of the player's own votes: motion and option as in votes.json. */
export interface Hand extends Scene {
  readonly choice: ChoiceId;
  readonly motion: MotionId;
  readonly option: OptionId;
  readonly owns: readonly Owning[];
}

/** A document laid on the table for the speech just made. */
export interface Laid extends Scene {
  readonly choice: ChoiceId;
  readonly cites: readonly Citation[];
  readonly owns: readonly Owning[];
}

/** Somebody, or those who listen alike, who from now on trust the player as a friend does, or no longer do. */
export interface Trust extends Scene {
  readonly who: PersonId | AudienceId;
  readonly gained: boolean;
}

/** What one choice does. A table of all of them is made when the story is compiled. */
export type Move =
  | { readonly kind: 'say'; readonly said: Said }
  | { readonly kind: 'vote'; readonly hand: Hand }
  | { readonly kind: 'lay'; readonly laid: Laid }
  | { readonly kind: 'role'; readonly delegate: DelegateId }
  | { readonly kind: 'home'; readonly trust: readonly Trust[] }
  | { readonly kind: 'pass' };

/** The debate so far: a fold over the chosen moves, and nothing else. */
export interface Debate {
  /** In order, repeats included. */
  readonly said: readonly Said[];
  /** In order of voting. */
  readonly hands: readonly Hand[];
  /** Which of the lists each move went to, in order: what is done after the hand went up can't move that vote. */
  readonly order: readonly ('said' | 'hands' | 'trust')[];
  readonly delegate: DelegateId | null;
  /** What answers to those at home have won and cost, in order; the last word on somebody holds. */
  readonly trust: readonly Trust[];
}

/** Nothing said, nobody voted, nobody chosen. */
export const silence: Debate = { said: [], hands: [], order: [], delegate: null, trust: [] };

/**
 * The debate that a move was added to. What is worked out of a debate is remembered by the debate itself
 * (src/lib/remembered.ts): so the part of one that came before a move is the very debate it grew from, and no copy.
 */
const grewFrom = new WeakMap<Debate, Debate>();

/** A debate and one move give the next debate. */
export function apply(debate: Debate, move: Move): Debate {
  const next = withMove(debate, move);
  if (next !== debate) grewFrom.set(next, debate);
  return next;
}

function withMove(debate: Debate, move: Move): Debate {
  switch (move.kind) {
    case 'say':
      return { ...debate, said: [...debate.said, move.said], order: [...debate.order, 'said'] };
    case 'vote':
      return { ...debate, hands: [...debate.hands, move.hand], order: [...debate.order, 'hands'] };
    case 'lay':
      return { ...debate, said: lay(debate.said, move.laid) };
    case 'role':
      return { ...debate, delegate: move.delegate };
    case 'home':
      return {
        ...debate,
        trust: [...debate.trust, ...move.trust],
        order: [...debate.order, ...move.trust.map(() => 'trust' as const)],
      };
    case 'pass':
      return debate;
  }
}

/** The document belongs to the speech just made: the last one of that sitting. */
function lay(said: readonly Said[], laid: Laid): readonly Said[] {
  const at = said.findLastIndex((one) => one.as === 'speech' && one.sitting === laid.sitting);
  return said.map((one, i) =>
    i === at ? { ...one, cites: [...one.cites, ...laid.cites], owns: [...one.owns, ...laid.owns] } : one,
  );
}

/** The debate as it stood before the nth thing was said, or the nth hand went up; whole where there is no such thing. */
export function standingBefore(debate: Debate, list: 'said' | 'hands', nth: number): Debate {
  let seen = 0;
  const at = debate.order.findIndex((one) => one === list && seen++ === nth);
  return at < 0 ? debate : firstOf(debate, at);
}

/** The debate as it stood before the last thing that was said, voted or won; whole where nothing was. */
export const beforeLast = (debate: Debate): Debate =>
  debate.order.length === 0 ? debate : firstOf(debate, debate.order.length - 1);

/** What was said, voted or won last. */
export const lastOf = (debate: Debate): Said | Hand | Trust | undefined => {
  const list = debate.order.at(-1);
  return list && debate[list].at(-1);
};

/** The debate as it stood after so many of its moves, fewer than all; documents stay with the speeches they were laid for. */
function firstOf(debate: Debate, moves: number): Debate {
  let known: Debate | undefined = debate;
  while (known && known.order.length > moves) known = grewFrom.get(known);
  if (known?.order.length === moves && beginsAs(debate, known)) return known;
  const order = debate.order.slice(0, moves);
  const first = <T>(list: (typeof order)[number], all: readonly T[]) =>
    all.slice(0, order.filter((one) => one === list).length);
  const { said, hands, trust } = debate;
  return { ...debate, order, said: first('said', said), hands: first('hands', hands), trust: first('trust', trust) };
}

/** Nothing in the shorter debate differs from what the longer one begins with: no document was laid since, no role taken. */
const beginsAs = (longer: Debate, { said, hands, trust, delegate }: Debate): boolean =>
  delegate === longer.delegate &&
  said.every((one, at) => one === longer.said[at]) &&
  hands.every((one, at) => one === longer.hands[at]) &&
  trust.every((one, at) => one === longer.trust[at]);

/** Said or voted at one and the same meeting. Scenes of a worked run have no sitting, and are told by their day. */
export const sameMeeting = (one: Scene, other: Scene): boolean =>
  (one.sitting ?? one.date) === (other.sitting ?? other.date);
