import type {
  CardText,
  ChosenText,
  LineText,
  ReportText,
  SittingText,
  SourceText,
  Transcript,
  VoteText,
} from './transcript-shape.ts';

/** A transcript as the text of a file `*.json`; its shape is in `transcript-shape.ts`. */
export const writeJson = (transcript: Transcript): string => `${JSON.stringify(transcript, null, 2)}\n`;

/** A transcript as Markdown: headings for the sittings, numbers in brackets for the sources listed at its end. */
export function writeMarkdown(transcript: Transcript): string {
  const { delegate, code, sittings, report, sources } = transcript;
  return [
    '# Breathing Space: a debate, as it was argued',
    ...(delegate ? [`Argued as ${plain(delegate.name)}.`] : []),
    ...(code === null ? [] : [`The code of this debate, which opens it in the game: \`${code}\``]),
    'Every line is marked as one of four kinds: a fact of the record, with its source; an argument of the record, in the words of the game, with the sources of the argument; invention, in character or of the scene; and the invented witness, what the delegate says or has seen. Historical speakers are never quoted.',
    ...sittings.flatMap(sittingLines),
    ...reportLines(report),
    ...sourceLines(sources),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** A day of a sitting in words is the page's business; here it stands as it is filed, in both calendars where both held. */
function sittingLines({ title, body, date, dateOldStyle, turns, votes }: SittingText): readonly string[] {
  const day =
    date === null ? [] : [dateOldStyle === null || date >= '1918-02-14' ? date : `${date} (Old Style ${dateOldStyle})`];
  const where = [...day, ...(body === null ? [] : [body])].map(plain).join(' · ');
  return [
    `## ${plain(title)}`,
    ...(where === '' ? [] : [where]),
    ...turns.flatMap(({ cards, chosen }) => [...cards.flatMap(cardLines), ...(chosen ? [chosenLines(chosen)] : [])]),
    ...votes.map(voteLines),
  ];
}

const cardLines = ({ speaker, lines }: CardText): readonly string[] =>
  lines.map((line, n) => {
    const who = n === 0 && speaker !== null ? `**${plain(speaker)}.** ` : '';
    return `${who}${plain(line.text)}  \n<small>${markOf(line)}</small>`;
  });

function markOf({ marked, argument, shows, sources }: LineText): string {
  const table = shows.length === 0 ? '' : `; on the table: ${shows.map(plain).join('; ')}`;
  return `${plain(marked)}${argument === null ? '' : `: *${plain(argument)}*`}${table}${numbersOf(sources)}`;
}

function chosenLines({ words, spoken, to, argument, sources, others }: ChosenText): string {
  const said = spoken ? `“${plain(words)}”` : plain(words);
  const beside = others === 0 ? 'nothing else stood open' : `${others} more stood open`;
  const put = argument === null ? '' : `; an argument of 1918, in your words: *${plain(argument)}*`;
  return `> **You chose${to === null ? '' : `, to ${plain(to)}`}:** ${said}  \n> <small>${beside}${put}${numbersOf(sources)}</small>`;
}

function voteLines(vote: VoteText): string {
  const { question, body, options, outcome, recordOutcome, yours, reached, sources } = vote;
  const figure = (count: number | null) => (count === null ? 'not known' : String(count));
  const hand = yours === null ? 'Your hand was not called for.' : `Your own hand, counted in neither: ${plain(yours)}.`;
  const now = reached && outcome !== null ? `This debate: ${outcome}. ` : '';
  const outcomes = recordOutcome === null ? now : `${now}The record: ${recordOutcome}. `;
  return [
    `### Vote: ${plain(question)}`,
    '',
    `${plain(body)}${numbersOf(sources)}`,
    '',
    ...(reached ? [] : ['This question was never put in this debate.', '']),
    '| | This debate | The record |',
    '|---|---:|---:|',
    ...options.map(
      ({ label, count, record }) => `| ${plain(label)} | ${reached ? figure(count) : 'not put'} | ${figure(record)} |`,
    ),
    '',
    `${outcomes}${hand}`,
  ].join('\n');
}

/** The sentences of the report have their titles between asterisks already. */
function reportLines({
  used,
  strength,
  leftStanding,
  toTry,
  turningPoint,
  oneMoveAway,
}: ReportText): readonly string[] {
  const names = used.map(({ name, arguments: count }) => `${name ?? 'nobody by name'} ${count}`);
  return [
    '## The historian’s report',
    ...part('Whose arguments were used', names.length === 0 ? 'None of the record.' : `${names.join(', ')}.`),
    ...part('One strength', strength),
    ...part('Left standing', leftStanding),
    ...part('One thing to try', toTry),
    ...part('The turning point', turningPoint),
    ...part('One move away', oneMoveAway),
  ];
}

const part = (heading: string, text: string | null): readonly string[] =>
  text === null ? [] : [`**${heading}.** ${text}`];

function sourceLines(sources: readonly SourceText[]): readonly string[] {
  if (sources.length === 0) return [];
  const list = sources.map(({ title, place, mark }, n) => {
    const known = mark === 'from knowledge' ? ' (from knowledge)' : '';
    return `${n + 1}. ${plain(title)}${place === null ? '' : `, ${plain(place)}`}${known}`;
  });
  return [
    '## Sources',
    'Works marked *from knowledge* are standard works, cited without being opened again for the game; of all others the passage, or an excerpt with it, was read.',
    list.join('\n'),
  ];
}

/** *[1, 4]*: counted from 1, as the list is. */
const numbersOf = (sources: readonly number[]): string =>
  sources.length === 0 ? '' : ` \\[${sources.map((n) => n + 1).join(', ')}\\]`;

/** So that no letter of a text is taken for a mark of the format. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
