import { handsOf } from '../../../story/checks/known.ts';
import type { RecordFiles } from '../../../story/schema.ts';

type Vote = RecordFiles['votes'][number];

/**
 * The votes without names that bear on the same question, one line each: what was asked, the counts, what is said of
 * them in the record, and the counts of a part where the record has one.
 */
export const withoutNames = (files: RecordFiles): readonly string[] =>
  files.votes
    .filter((vote) => handsOf(vote).length === 0 && vote.options.some(({ point }) => point !== null))
    .flatMap((vote) => [lineOf(vote), ...crossCuts(vote, files)]);

const lineOf = (vote: Vote): string => {
  const counts = vote.options.map(({ label, count }) => `${label}: ${count ?? 'no figure'}`);
  return `- \`${vote.id}\`, ${vote.dateNS}, ${vote.body}. *${stopped(vote.question)}* ${counts.join('; ')}.${sharesOf(vote)}${vote.note ? ` ${vote.note}` : ''}`;
};

const stopped = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** The first option's part of those who took a side. */
function sharesOf({ options }: Vote): string {
  const sides = options.filter(({ point }) => point !== null);
  const [first] = sides;
  if (!first || sides.length < 2 || sides.some(({ count }) => count === null)) return '';
  const whole = sides.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return whole === 0
    ? ''
    : ` So ${Math.round((100 * (first.count ?? 0)) / whole)} in a hundred of those who took a side were for the first.`;
}

const crossCuts = (vote: Vote, files: RecordFiles): readonly string[] =>
  files.blocs.crossCuts
    .filter((cut) => cut.vote === vote.id)
    .map(({ name, counts }) => {
      const told = Object.entries(counts).map(([option, count]) => `${option} ${count}`);
      return `  - ${name}: ${told.join(', ')}.`;
    });
