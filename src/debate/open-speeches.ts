import type { Said } from './debate.ts';
import type { ChoiceId } from './ids.ts';
import { argumentOf } from './lookup.ts';
import type { HistoricalRecord } from './record.ts';
import type { HeldCourse } from './report.ts';
import { betterCard, card, type OpenCard, type Told } from './told.ts';
import { serves } from './triangle.ts';

/** The best speech that stood open beside one that was made: of the player's own course, and of any where that had none. */
export function betterSpeech(
  choice: ChoiceId,
  mark: number,
  held: HeldCourse,
  told: Told,
  record: HistoricalRecord,
  markOf: (said: Said) => number,
): OpenCard | null {
  const best = (own: boolean): OpenCard | null =>
    betterCard(choice, mark, told, (move) => {
      if (move.kind !== 'say' || move.said.as !== 'speech' || move.said.argument === null) return null;
      const argument = argumentOf(record, move.said.argument);
      if (argument.earliest > move.said.date || move.said.owns.includes('slip')) return null;
      return own && held !== 'open' && !serves(argument, held) ? null : markOf(move.said);
    });
  return best(true) ?? best(false);
}

/** The best speech that stood open anywhere in the run, for who made none; null where none did. */
export function bestSpeech(told: Told, markOf: (said: Said) => number): string | null {
  const open = told.turns
    .flatMap(({ others }) => others)
    .flatMap(({ choice, move }) =>
      move.kind === 'say' && move.said.as === 'speech' && !move.said.owns.includes('slip')
        ? [{ choice, mark: markOf(move.said) }]
        : [],
    );
  const [best] = open.toSorted((a, b) => b.mark - a.mark);
  return best ? card(best.choice, told) : null;
}
