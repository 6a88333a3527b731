import { apply, type Debate, type Move, type Scene, silence } from './debate.ts';
import type { ChoiceId, SittingId } from './ids.ts';
import { placedMoves } from './placed.ts';
import { pointOf } from './position.ts';
import type { HistoricalRecord, Point } from './record.ts';
import type { OneMoveAway } from './report.ts';
import { distance, hair } from './triangle.ts';
import { countsOf } from './vote-results.ts';
import { type Tally, tallyOf } from './votes.ts';

/** A choice made, and those that stood open beside it. */
export interface ChosenTurn {
  readonly chosen: ChoiceId;
  readonly chosenMove: Move;
  readonly others: readonly { readonly choice: ChoiceId; readonly move: Move }[];
}

/** How many other histories the report tells. */
const most = 3;

/**
 * The nearest other histories: one choice made otherwise, the rest unchanged, and a vote of that sitting that would have
 * gone otherwise. Turned results come before mere counts. Within each the nearest comes first: the one whose point in the
 * triangle is least far from this run's, so that a reply exchanged on the same side comes before a change of sides; of
 * equals, the later choice, since less hangs on it. No vote is told twice for one choice. Only what is said, shown or
 * taken as a role can move a vote, so hands are left as they are.
 * @param only looks at the votes of this sitting alone, and at what was chosen there
 */
export function oneMoveAway(
  turns: readonly ChosenTurn[],
  record: HistoricalRecord,
  only: SittingId | null = null,
): readonly OneMoveAway[] {
  const moves = turns.map(({ chosenMove }) => chosenMove);
  /** The debate before each turn, and at last after all: what it had come to by then is worked out once for all others. */
  const stood = [silence];
  for (const move of moves) stood.push(apply(stood.at(-1) ?? silence, move));
  const run = stood.at(-1) ?? silence;
  const here = pointOf(placedMoves(run, record));
  const asRun = new Map<SittingId, readonly Tally[]>();
  const found = turns.flatMap((turn, at) =>
    turn.others.flatMap((other) => {
      const sitting = sceneOf(other.move)?.sitting ?? sceneOf(turn.chosenMove)?.sitting ?? null;
      if (sitting === null || (only !== null && sitting !== only)) return [];
      if (turn.chosenMove.kind === 'vote' || other.move.kind === 'vote') return [];
      const was = asRun.get(sitting) ?? talliesOf(run, record, sitting);
      asRun.set(sitting, was);
      const { now, later } = parted(moves.slice(at + 1), sitting);
      const otherwise = [other.move, ...now].reduce(apply, stood[at] ?? silence);
      return talliesOf(otherwise, record, sitting).flatMap((tally, i) => {
        const change = changeBetween(was[i], tally);
        if (!change) return [];
        const far = apart(here, pointOf(placedMoves(later.reduce(apply, otherwise), record)));
        const entry = {
          choice: turn.chosen,
          instead: other.choice,
          vote: tally.motion,
          tally: countsOf(tally, 'count'),
          carried: tally.carried,
        };
        return [{ change, far, at, entry }];
      });
    }),
  );
  const first = ({ change }: (typeof found)[number]) => Number(change === 'count');
  const ranked = found
    .toSorted((a, b) => first(a) - first(b) || (Math.abs(a.far - b.far) < hair ? b.at - a.at : a.far - b.far))
    .map(({ entry }) => entry);
  const same = (a: OneMoveAway, b: OneMoveAway) => a.choice === b.choice && a.vote === b.vote;
  return ranked.filter((entry, i) => ranked.findIndex((one) => same(one, entry)) === i).slice(0, most);
}

/** What is done while a sitting lasts, and from the next one on: that comes too late for its votes. */
function parted(
  moves: readonly Move[],
  sitting: SittingId,
): { readonly now: readonly Move[]; readonly later: readonly Move[] } {
  const next = moves.findIndex((move) => (sceneOf(move)?.sitting ?? sitting) !== sitting);
  return next < 0 ? { now: moves, later: [] } : { now: moves.slice(0, next), later: moves.slice(next) };
}

/** City block between two runs; the whole way where only one of them has a place. */
const apart = (one: Point | null, other: Point | null): number =>
  one && other ? distance(one, other) : Number(one !== other);

function sceneOf(move: Move): Scene | null {
  if (move.kind === 'say') return move.said;
  if (move.kind === 'lay') return move.laid;
  return move.kind === 'vote' ? move.hand : null;
}

const talliesOf = (debate: Debate, record: HistoricalRecord, sitting: SittingId): readonly Tally[] =>
  (record.sittings.get(sitting)?.motions ?? []).map((motion) => tallyOf(debate, record, sitting, motion));

function changeBetween(was: Tally | undefined, now: Tally): 'result' | 'count' | null {
  if (was?.carried !== now.carried) return 'result';
  return now.counts.every(({ count }, i) => count === was.counts[i]?.count) ? null : 'count';
}
