import { type Better, betterOf, choicesOf, deciding, emptyBar, levelOf, mean, nobodyBetter } from './bar.ts';
import type { Citation, Debate, Said } from './debate.ts';
import type { ArgumentId } from './ids.ts';
import { alikeTo, argumentOf } from './lookup.ts';
import { argumentWithName, dayOf, documentTitle, listed, nameOf, titleOf } from './phrases.ts';
import type { HistoricalRecord } from './record.ts';
import type { BarResult } from './report.ts';

/**
 * The mark of one speech: 0 nothing cited; 1 what doesn't bear on it, or didn't exist yet; 2 one piece that does;
 * one more for saying why it bears (`warrant`), and one for saying where it would fail (`limit`).
 */
export function evidenceMark(said: Said, record: HistoricalRecord): number {
  if (said.cites.length === 0) return 0;
  if (!citesWell(said, record)) return 1;
  return 2 + Number(said.owns.includes('warrant')) + Number(said.owns.includes('limit'));
}

/** Something it cites bears on what it argues, and existed by then. */
export const citesWell = (said: Said, record: HistoricalRecord): boolean =>
  said.argument !== null && said.cites.some((cited) => bears(cited, said.argument, said.date, record));

function bears(cited: Citation, id: ArgumentId | null, date: string, record: HistoricalRecord): boolean {
  if (id === null) return false;
  // An argument used before its day rests on something that hasn't happened yet.
  if (cited === 'own') return argumentOf(record, id).earliest <= date;
  const document = record.documents.get(cited);
  return document !== undefined && document.firstKnown <= date && document.supports.includes(id);
}

/** Evidence: the mean of the main speeches. */
export function evidence(debate: Debate, record: HistoricalRecord): BarResult {
  const marks = debate.said
    .filter((said) => said.as === 'speech')
    .map((said) => ({ choice: said.choice, mark: evidenceMark(said, record), said }));
  const first = deciding(marks);
  const score = mean(marks.map(({ mark }) => mark));
  if (!first || score === null)
    return emptyBar('You made no speech.', 'Take the floor once, and rest what you say on something.');
  const argument = first.said.argument === null ? null : argumentOf(record, first.said.argument);
  const alike = argument
    ? alikeTo(argument, first.said.date, record).filter((other) => other.ground === argument.ground)
    : [];
  const shown = first.mark === 4 || !argument ? nobodyBetter : betterOf([argument, ...alike]);
  return {
    score,
    word: levelOf(score),
    because: reason(first.said, first.mark, record),
    moves: choicesOf(first, marks),
    ...shown,
    next: advice(first.said, first.mark, shown, record),
  };
}

function reason(said: Said, mark: number, record: HistoricalRecord): string {
  const argued = said.argument === null ? 'You spoke' : `You argued: ${titleOf(record, said.argument)}`;
  const named = listed(
    said.cites.map((cited) => (cited === 'own' ? 'what it rests on' : documentTitle(record, cited))),
  );
  const on = `On ${dayOf(said.date)}`;
  if (mark === 0) return `${argued}. ${on} you cited nothing for it.`;
  if (mark === 1)
    return `${argued}. You named ${named}, which ${on.toLowerCase()} was not yet there or has no bearing on it.`;
  if (mark === 2) return `${argued}. You named ${named}, but did not say why it bears on the question.`;
  if (mark === 3 && said.owns.includes('warrant'))
    return `${argued}. You named ${named} and said why it bears on the question.`;
  if (mark === 3)
    return `${argued}. You named ${named} and said where it would fail, but not why it bears on the question.`;
  return `${argued}. You named ${named}, said why it bears on the question, and said where it would fail.`;
}

function advice(said: Said, mark: number, { better, betterBy }: Better, record: HistoricalRecord): string {
  if (mark === 0 && better && betterBy)
    return better === said.argument
      ? `Lay one document on the table: ${nameOf(record, betterBy)} rested the same argument on something.`
      : `Lay one document on the table; see what ${argumentWithName(record, better)} was rested on.`;
  if (mark === 0) return 'Lay one document on the table that bears on what you say.';
  if (mark === 1)
    return 'Ask of each document whether it was written by that day, and whether it speaks of the same thing.';
  if (mark === 2) return 'Say the unspoken step aloud: why does this fact decide the question?';
  if (mark === 3) return 'Say where your evidence would fail; it costs little, and the room believes the rest.';
  return 'Do the same for the evidence of the other side: say what it proves, and what it does not.';
}
