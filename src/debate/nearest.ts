import type { Debate } from './debate.ts';
import type { PersonId } from './ids.ts';
import { motionOf } from './lookup.ts';
import { type MoveWeights, moveWeights, type Placed, placedMoves, pointOfHand } from './placed.ts';
import { pointOf } from './position.ts';
import type { DebateStage, FigureStage, HistoricalRecord, Point, StageId } from './record.ts';
import type { Nearest } from './report.ts';
import { nearness } from './triangle.ts';

/**
 * The historical figures by nearness, stage by stage (rubric.md 2.1): votes with votes; at stages where the player or the
 * figure has no place by vote, since one of them abstained or only spoke, what was argued with what the figure argued
 * there (a judgement). A figure can so stand in both lists. Only stages count at which both took part. Who stood alike
 * at the shared stages is one entry with a list.
 * A vote has one point whatever it weighs, so only what was argued has a range.
 * Those known by votes come first, nearest first; of equals, those with more stages in common.
 */
export function nearest(
  debate: Debate,
  record: HistoricalRecord,
  weights: MoveWeights = moveWeights,
): readonly Nearest[] {
  const voted = new Map<StageId, Point>();
  const argued = new Map<StageId, Point>();
  const light = new Map<StageId, Point>();
  const spoken = new Map<StageId, Point>();
  for (const stage of record.stages) {
    const vote = votePoint(stage, debate, record);
    const words = vote && stancePoint(stage, placedMoves(debate, record, 0, weights), record);
    if (words) spoken.set(stage.id, words);
    const stance = vote ? null : stancePoint(stage, placedMoves(debate, record, weights.vote, weights), record);
    const other = vote ? null : stancePoint(stage, placedMoves(debate, record, 1, weights), record);
    if (vote) voted.set(stage.id, vote);
    if (stance) argued.set(stage.id, stance);
    if (other) light.set(stage.id, other);
  }
  return [
    ...compare(record, 'vote', voted, voted, (stage) => stage.vote),
    ...compare(record, 'stance', new Map([...argued, ...spoken]), light, (stage) =>
      argued.has(stage.stage) || stage.vote === null ? stage.stance : null,
    ),
  ];
}

/**
 * The point of a stage by vote: the decisive vote; who abstained in it has none, and who had no part in it takes the
 * first stand-in that he cast with a point.
 */
export function votePoint(stage: DebateStage, debate: Debate, record: HistoricalRecord): Point | null {
  const pointAt = (id: string): Point | null => {
    const hand = debate.hands.find(({ motion }) => motion === id);
    return hand ? pointOfHand(hand, debate, record) : null;
  };
  if (debate.hands.some(({ motion }) => motion === stage.decisive)) return pointAt(stage.decisive);
  for (const id of stage.standsIn) {
    const point = pointAt(id);
    if (point) return point;
  }
  return null;
}

/** The point of a stage by what was said there, and by those of its votes that are not the stage's own. */
function stancePoint(stage: DebateStage, moves: readonly Placed[], record: HistoricalRecord): Point | null {
  const days = new Set(stage.votes.map((id) => motionOf(record, id).date));
  return pointOf(moves.filter(({ date }) => days.has(date)));
}

type Points = ReadonlyMap<StageId, Point>;

function compare(
  record: HistoricalRecord,
  by: Nearest['by'],
  mine: Points,
  light: Points,
  of: (stage: FigureStage) => Point | null,
): readonly Nearest[] {
  const groups = new Map<string, Nearest>();
  for (const figure of record.figures) {
    const shared = figure.stages.flatMap((stage) => {
      const own = mine.get(stage.stage);
      const theirs = of(stage);
      return own && theirs ? [{ id: stage.stage, own, light: light.get(stage.stage) ?? own, theirs }] : [];
    });
    if (shared.length === 0) continue;
    const key = JSON.stringify(shared.map(({ id, theirs }) => [id, theirs]));
    const full = mean(shared.map((stage) => nearness(stage.own, stage.theirs)));
    const other = mean(shared.map((stage) => nearness(stage.light, stage.theirs)));
    const people: readonly PersonId[] = [...(groups.get(key)?.people ?? []), figure.person];
    groups.set(key, {
      people,
      nearness: full,
      range: [Math.min(full, other), Math.max(full, other)],
      sharedStages: shared.map(({ id }) => id),
      by,
    });
  }
  return [...groups.values()].sort((a, b) => b.nearness - a.nearness || b.sharedStages.length - a.sharedStages.length);
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;
