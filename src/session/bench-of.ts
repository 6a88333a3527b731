import type { PersonId, SittingId } from '../debate/ids.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import type { BenchLine } from './bench.ts';
import type { Moment, Told } from './moment.ts';

/** How each historical speaker gives somebody's words back (`story/bench.json`): with `{who}` and `{words}`. */
export interface BenchFrames {
  /** For a delegate without a name. */
  readonly nobody: string;
  readonly frames: Readonly<Record<string, string>>;
}

/**
 * What the bench opposite will say when the sitting is argued from the other side: the arguments the player put in it, in
 * his or her own words, each by somebody who was in the room and is on record with that argument. An argument nobody there
 * is on record with is left out; nobody speaks twice running where another could.
 */
export function benchOf(
  { told, debate }: Pick<Moment, 'told' | 'debate'>,
  sitting: SittingId,
  record: HistoricalRecord,
  { nobody, frames }: BenchFrames,
): readonly BenchLine[] {
  const present = record.sittings.get(sitting)?.present ?? [];
  const player = debate.delegate === null ? undefined : record.delegates.get(debate.delegate);
  const who = (player?.person && record.people.get(player.person)?.name) ?? nobody;
  const lines: BenchLine[] = [];
  for (const { argument, words } of saidAt(told, sitting)) {
    const able = present.filter((id) => record.arguments.get(argument)?.speakers.includes(id) && id in frames);
    const voice = able.find((id) => id !== lines.at(-1)?.voice) ?? able[0];
    if (voice === undefined || lines.some((line) => line.argument === argument)) continue;
    lines.push({ voice, argument, text: filled(frames, voice, who, words) });
  }
  return lines;
}

/** The arguments put there, in the player's words. */
const saidAt = (told: readonly Told[], sitting: SittingId) =>
  told.flatMap(({ sitting: at, chosen: { move, words } }) =>
    at === sitting && move.kind === 'say' && move.said.argument !== null
      ? [{ argument: move.said.argument, words }]
      : [],
  );

const filled = (frames: BenchFrames['frames'], voice: PersonId, who: string, words: string): string =>
  (frames[voice] ?? '{words}').replace('{who}', () => who).replace('{words}', () => words);
