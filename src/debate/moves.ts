import * as v from 'valibot';
import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import { type Citation, type Move, ownings, type Scene } from './debate.ts';
import type { ArgumentId, AudienceId, ChoiceId, MotionId, NewStyleDate, OptionId } from './ids.ts';
import type { HistoricalRecord } from './record.ts';

const plainMove = v.object({
  date: v.pipe(v.string(), v.isoDate()),
  body: v.optional(v.string()),
  audiences: v.optional(v.array(v.string())),
  argues: v.nullish(v.string()),
  words: v.optional(v.string()),
  as: v.optional(v.picklist(['speech', 'reply'])),
  cites: v.optional(v.union([v.string(), v.array(v.string())])),
  owns: v.optional(v.array(v.picklist(ownings)), []),
  against: v.nullish(v.string()),
  leaves: v.nullish(v.string()),
  votes: v.nullish(v.object({ motion: v.string(), option: v.string() })),
});
type PlainMove = v.InferOutput<typeof plainMove>;

/**
 * Reads a run given as plain moves (`story:score -- --moves FILE`, design.md 7). Choices are named `m1`, `m2`, …; the
 * sitting is the record's of that day, where there is one, and its audiences stand in where the move names none.
 * `cites` may be one document, several, `own` or `none`. What the catalogue doesn't have is a move without `argues`, with
 * `words` of its own or with `as`: a speech where it answers nothing, else a reply.
 * @returns the moves, or `run/unreadable` with the number of the first move that cannot be read and why
 */
export function readMoves(json: unknown, record: HistoricalRecord): Result<readonly Move[], GameError> {
  const list = v.safeParse(v.array(plainMove), json);
  if (!list.success) {
    const [issue] = list.issues;
    const at = issue.path?.map(({ key }) => key) ?? [];
    return no(unreadable(typeof at[0] === 'number' ? at[0] : null, `${at.slice(1).join('.')}: ${issue.message}`));
  }
  for (const [i, move] of list.output.entries()) {
    const strange = unknownId(move, record);
    if (strange) return no(unreadable(i, strange));
  }
  return yes(list.output.map((move, i) => moveOf(move, `m${i + 1}` as ChoiceId, record)));
}

const unreadable = (at: number | null, why: string): GameError =>
  new GameError(
    'run/unreadable',
    at === null ? 'This file is no list of moves.' : `Move ${at + 1} cannot be read (${why}).`,
    'Compare it with the example in the documentation of story:score, and try again.',
  );

/** The sentence on the first id that the record doesn't have. */
function unknownId(move: PlainMove, record: HistoricalRecord): string | null {
  const named = [move.argues, move.against, move.leaves].find((id) => id && !record.arguments.has(id as ArgumentId));
  if (named) return `no argument is called "${named}"`;
  const shown = citesOf(move).find((cited) => cited !== 'own' && !record.documents.has(cited));
  if (shown) return `no document is called "${shown}"`;
  if (!move.votes) return null;
  const motion = record.motions.get(move.votes.motion as MotionId);
  if (!motion) return `no motion is called "${move.votes.motion}"`;
  const option = motion.options.some(({ id }) => id === move.votes?.option);
  return option ? null : `${motion.id} has no option "${move.votes.option}"`;
}

function moveOf(move: PlainMove, choice: ChoiceId, record: HistoricalRecord): Move {
  const scene = sceneOf(move, record);
  if (move.votes) {
    const { motion, option } = move.votes;
    return {
      kind: 'vote',
      hand: { ...scene, choice, motion: motion as MotionId, option: option as OptionId, owns: move.owns },
    };
  }
  const cites = citesOf(move);
  const argument = (move.argues ?? null) as ArgumentId | null;
  const against = (move.against ?? null) as ArgumentId | null;
  const leaves = (move.leaves ?? null) as ArgumentId | null;
  if (argument || against || leaves || move.as || move.words) {
    const as = move.as ?? (argument || against || leaves ? 'reply' : 'speech');
    return { kind: 'say', said: { ...scene, choice, argument, as, against, leaves, cites, owns: move.owns } };
  }
  return cites.length > 0 ? { kind: 'lay', laid: { ...scene, choice, cites, owns: move.owns } } : { kind: 'pass' };
}

const citesOf = (move: PlainMove): readonly Citation[] =>
  [move.cites ?? []].flat().filter((cited) => cited !== 'none') as Citation[];

function sceneOf(move: PlainMove, record: HistoricalRecord): Scene {
  const sitting = [...record.sittings.values()].find(({ dateNS }) => dateNS === move.date) ?? null;
  return {
    sitting: sitting?.id ?? null,
    date: move.date as NewStyleDate,
    audiences: (move.audiences as AudienceId[] | undefined) ?? sitting?.audiences ?? [],
  };
}
