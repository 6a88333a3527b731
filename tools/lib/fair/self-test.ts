import { silence } from '../../../src/debate/debate.ts';
import { lineOf } from '../../../src/debate/figures.ts';
import type { PersonId } from '../../../src/debate/ids.ts';
import { nearest } from '../../../src/debate/nearest.ts';
import type { Figure, HistoricalRecord, StageId } from '../../../src/debate/record.ts';

/** Who stands nearest to a figure's own votes, at one stage or over all of them. */
export interface SelfTest {
  readonly person: PersonId;
  readonly stage: StageId | 'all';
  /** Those who stand nearest; others who voted alike are among them. */
  readonly nearest: readonly PersonId[];
  /** He is one of them. */
  readonly own: boolean;
}

/**
 * Each figure's own votes through the functions that place the player (rubric.md 4.1). Stages at which he cast no vote
 * with a point are left out; so is who has none at all.
 */
export function selfTest(record: HistoricalRecord): readonly SelfTest[] {
  return record.figures.flatMap((figure) => {
    const stages = figure.stages.flatMap(({ stage, vote }) => (vote ? [stage] : []));
    const one = stages.flatMap((stage) => nearestTo(figure, [stage], stage, record));
    return one.length < 2 ? one : [...one, ...nearestTo(figure, stages, 'all', record)];
  });
}

function nearestTo(
  { person }: Figure,
  stages: readonly StageId[],
  named: SelfTest['stage'],
  record: HistoricalRecord,
): readonly SelfTest[] {
  const votes = record.stages.filter(({ id }) => stages.includes(id)).flatMap((stage) => stage.votes);
  const hands = lineOf(person, record).hands.filter(({ motion }) => votes.includes(motion));
  const found = nearest({ ...silence, hands, order: hands.map(() => 'hands' as const) }, record).filter(
    ({ by }) => by === 'vote',
  );
  const [best] = found;
  if (!best) return [];
  const tied = found.filter((one) => one.nearness >= best.nearness).flatMap(({ people }) => people);
  return [{ person, stage: named, nearest: tied, own: tied.includes(person) }];
}
