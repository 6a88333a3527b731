import Papa from 'papaparse';
import { delegateName } from '../../archive/transcript.ts';
import { courses, grounds, type HistoricalRecord } from '../../debate/record.ts';
import { bars } from '../../debate/report.ts';
import { barWords, scoreWords } from '../../ui/report/report-words.ts';
import { courseWords, groundWords, optionLabel } from '../../ui/words.ts';
import type { Entry } from './class-sums.ts';
import type { Held } from './results.ts';
import type { Summary } from './summary.ts';

/** A spreadsheet opens a file that begins with this mark in the right alphabet. */
const BOM = '\uFEFF';

/**
 * With what a spreadsheet may take a cell for a formula, or a program to be started: also after spaces, as full-width
 * signs, and where a text has more lines than one, which papaparse's own pattern lets through.
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * The class as a table for a spreadsheet. What a pupil has typed can never become a formula there: papaparse puts an
 * apostrophe before it.
 */
export function csvOf(entries: readonly Entry[], record: HistoricalRecord): string {
  const rows = entries.map((entry) => rowOf(entry, record));
  return BOM + Papa.unparse(rows.length > 0 ? rows : [{ No: '' }], { escapeFormulae: formula, newline: '\r\n' });
}

function rowOf(entry: Entry, record: HistoricalRecord): Readonly<Record<string, string | number>> {
  const { summary, other } = entry;
  const percent = (i: number) => (summary.place ? Math.round((summary.place[i] ?? 0) * 100) : '');
  return {
    No: entry.number,
    Name: entry.name,
    Lesson: entry.lesson ?? '',
    Sitting: sittingWords(summary, record),
    'Argued as': summary.delegate ? delegateName(summary.delegate, record) : '',
    Course: courseOf(summary),
    ...Object.fromEntries(courses.map((course, i) => [`${courseWords[course]}, of 100`, percent(i)])),
    'Course at first': summary.first && summary.first !== 'open' ? courseWords[summary.first] : '',
    Speeches: summary.speeches,
    Votes: votesWords(summary, record),
    'Peace with the Central Powers, 0 to 3': summary.peace === null ? '' : scoreWords(summary.peace),
    'Help from the Entente, 0 to 3': summary.entente === null ? '' : scoreWords(summary.entente),
    ...Object.fromEntries(
      grounds.map((ground) => [`${groundWords[ground]} ground, of 100`, Math.round(summary.grounds[ground] * 100)]),
    ),
    ...Object.fromEntries(
      bars.flatMap((bar) => [
        [barWords[bar].name, summary.craft[bar]?.word ?? 'not asked'],
        [`${barWords[bar].name}, 0 to 4`, summary.craft[bar] ? scoreWords(summary.craft[bar].score) : ''],
      ]),
    ),
    'From the other bench': other ? courseOf(other) : '',
    'Three sentences': entry.words,
    'Your mark': entry.mark,
    'Your note': entry.note,
    'Result code': entry.code,
  };
}

/** The course held, as the screen names it. */
export const courseOf = ({ course }: Summary): string =>
  course === null ? 'No place' : course === 'open' ? 'Between the courses' : courseWords[course];

/** *23 February: Forty-eight hours* without the day: the title of the sitting. */
export const sittingWords = ({ start }: Summary, record: HistoricalRecord): string =>
  start === null ? 'Not begun' : (record.sittings.get(start)?.title ?? start);

/** The pupil's own votes, in order. */
export const votesWords = ({ votes }: Summary, record: HistoricalRecord): string =>
  votes
    .flatMap(({ motion, yours }) => (yours === null ? [] : [optionLabel(record.motions.get(motion), yours)]))
    .join('; ');

/** The class as a file that this page can take in again, marks, notes and all that could not be read included. */
export function jsonOf(name: string, held: Held, entries: readonly Entry[], made: string): string {
  const known = new Map(entries.map((entry) => [entry.id, entry] as const));
  const results = held.results.map(({ id, code, name: pupil, mark, note }) => {
    const entry = known.get(id);
    return {
      name: pupil,
      code,
      mark,
      note,
      ...(entry && { words: entry.words, run: entry.summary, other: entry.other }),
    };
  });
  const torn = held.torn.map(({ text, from, reason, likely }) => ({ text, from, reason, likely }));
  return JSON.stringify(
    { kind: 'breathing-space/class', version: 1, made, name, results, torn, aside: held.aside },
    null,
    1,
  );
}
