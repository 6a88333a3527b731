import { silence } from '../src/debate/debate.ts';
import { lineOf } from '../src/debate/figures.ts';
import type { MotionId, SittingId } from '../src/debate/ids.ts';
import { nearest } from '../src/debate/nearest.ts';
import type { Figure, HistoricalRecord, Motion } from '../src/debate/record.ts';
import { tallyOf } from '../src/debate/votes.ts';
import { loadRecord } from './lib/book.ts';
import { readArgs, say, table } from './lib/output.ts';

/**
 * `npm run story:record`: whether a silent player leaves every vote as history had it, and whether each historical
 * figure, put through the same functions as the player, comes out nearest to himself or to those who voted alike.
 */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  const record = loadRecord();
  const votes = [...record.motions.values()].map((motion) => undisturbed(motion, record));
  const lines = record.figures.map((figure) => ownLine(figure, record));
  const wrong = [
    ...votes
      .filter((vote) => vote.assertable !== 'none' && !vote.equal)
      .map((vote) => `${vote.id} differs from the record`),
    ...lines.filter((line) => !line.votesEqual).map((line) => `${line.id} is not among those nearest to his own line`),
  ];
  const rows = table(
    votes.map((vote) => [
      vote.id,
      vote.assertable,
      counts(vote.record),
      vote.equal ? 'as recorded' : counts(vote.undisturbed),
    ]),
  );
  return say(
    args,
    { votes, lines },
    [...rows, ...wrong, wrong.length === 0 ? 'A silent player changes nothing.' : ''],
    wrong.length === 0,
  );
}

const counts = (by: Readonly<Record<string, number | null>>): string =>
  Object.entries(by)
    .map(([option, n]) => `${option} ${n ?? '?'}`)
    .join(', ');

function undisturbed(motion: Motion, record: HistoricalRecord) {
  const tally = tallyOf(silence, record, sittingFor(motion.id, record), motion.id);
  const asserted = motion.assertable === 'part' ? motion.assertableOptions : motion.options.map((option) => option.id);
  const now = Object.fromEntries(tally.counts.map(({ option, count }) => [option, count]));
  const then = Object.fromEntries(motion.options.map(({ id, count }) => [id, count]));
  return {
    id: motion.id,
    undisturbed: now,
    record: then,
    assertable: motion.assertable,
    equal: asserted.every((option) => now[option] === then[option]),
  };
}

const sittingFor = (motion: MotionId, record: HistoricalRecord): SittingId | null =>
  [...record.sittings.values()].find((sitting) => sitting.motions.includes(motion))?.id ?? null;

/** A figure's own votes and arguments, stage by stage: who stands nearest there, and whether he is among them. */
function ownLine(figure: Figure, record: HistoricalRecord) {
  const line = lineOf(figure.person, record);
  const stages = figure.stages.flatMap(({ stage, vote }) => {
    if (!vote) return [];
    const votes = record.stages.find((one) => one.id === stage)?.votes ?? [];
    const hands = line.hands.filter((hand) => votes.includes(hand.motion));
    if (hands.length === 0) return [];
    const [first] = nearest({ ...silence, hands, order: hands.map(() => 'hands' as const) }, record).filter(
      (one) => one.by === 'vote',
    );
    return [{ stage, nearest: first?.people ?? [], own: first?.people.includes(figure.person) ?? false }];
  });
  return { id: figure.person, stages, votesEqual: stages.every((stage) => stage.own) };
}
