import { answeringMark, outcomeOf } from './answering.ts';
import { answeredText } from './answering-words.ts';
import type { Debate, Said } from './debate.ts';
import { evidenceMark } from './evidence.ts';
import { namedIn } from './evidence-words.ts';
import type { ArgumentId, ChoiceId } from './ids.ts';
import { nameOf } from './lookup.ts';
import { setTitle, stop } from './phrases.ts';
import type { HistoricalRecord } from './record.ts';
import type { Bar, Report } from './report.ts';
import { askerOf, putAs, type Told } from './told.ts';

/** What was done best: one move with its very words, or one bar where no move stands out. */
export interface Strength {
  readonly bar: Bar;
  /** A sentence or two, with titles between asterisks and the player's words quoted. */
  readonly text: string;
  /** The move first, or all that made the bar. */
  readonly choices: readonly ChoiceId[];
}

/** Marks from here on are worth naming (*strong* in rubric.md 2.3). */
const strong = 3;

/**
 * The best answer, else the best supported speech, if either is strong; else the bar of the room or, last, of the day,
 * since those two begin full. Consistency is never praised: to hold on is not better than to change with a reason.
 */
export function strength(debate: Debate, report: Report, told: Told, record: HistoricalRecord): Strength | null {
  return (
    bestMove(debate, told, record) ??
    ofBar(debate, report, 'audience') ??
    (debate.said.length > 0 ? ofBar(debate, report, 'period') : null)
  );
}

interface Marked {
  readonly said: Said;
  readonly nth: number;
  readonly bar: 'answering' | 'evidence';
  readonly mark: number;
}

function bestMove(debate: Debate, told: Told, record: HistoricalRecord): Strength | null {
  const moves = debate.said.flatMap((said, nth): readonly Marked[] => {
    const answered = answeringMark(debate, nth, record);
    if (answered !== null) return [{ said, nth, bar: 'answering', mark: answered }];
    return said.as === 'speech' ? [{ said, nth, bar: 'evidence', mark: evidenceMark(said, record) }] : [];
  });
  const best = moves.reduce<Marked | null>(
    (found, one) =>
      one.mark >= strong &&
      (found === null || one.mark > found.mark || (one.mark === found.mark && one.bar === 'answering'))
        ? one
        : found,
    null,
  );
  if (!best) return null;
  const { said, nth, bar } = best;
  const objection = said.against;
  const outcome = outcomeOf(debate, nth, record);
  const text =
    bar === 'answering' && objection && outcome
      ? outcome === 'asserted'
        ? metText(said, objection, told, record)
        : answeredText(said, objection, outcome, told, record)
      : supportedText(best, told, record);
  return { bar, text, choices: [said.choice] };
}

/** Of an answer that meets its objection without saying what it rests on, that it meets it. */
function metText(said: Said, objection: ArgumentId, told: Told, record: HistoricalRecord): string {
  const asker = askerOf(said, objection, told, record);
  const title = setTitle(record, objection);
  const put = stop(asker ? `${nameOf(record, asker)} put it to you: ${title}` : `The objection was ${title}`);
  return `${put} ${stop(`You answered ${putAs(said, told, record)}`)} That meets it.`;
}

/** The good half of what the evidence bar says of a speech. */
function supportedText({ said }: Marked, told: Told, record: HistoricalRecord): string {
  const words = putAs(said, told, record);
  const put = words ? `You put ${words}` : 'You spoke';
  const owned = [
    ...(said.owns.includes('warrant') ? ['why it bears on the question'] : []),
    ...(said.owns.includes('limit') ? ['where it would fail'] : []),
  ];
  return `${put} and ${namedIn(said, record, 'gave', 'rested it')}; you said ${owned.join(', and ')}.`;
}

/** A bar from which nothing was taken opens on all that was said. */
function ofBar({ said }: Debate, { craft }: Report, bar: Bar): Strength | null {
  const { score, because, moves } = craft[bar];
  const choices = moves.length > 0 ? moves : said.map(({ choice }) => choice);
  return score !== null && score >= strong ? { bar, text: because, choices } : null;
}
