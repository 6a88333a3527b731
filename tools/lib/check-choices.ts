import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import type { HistoricalRecord } from '../../src/debate/record.ts';
import type { Book } from '../../story/compile.ts';
import { wordsIn } from './book.ts';
import { earlyIn, type Hindsight, slipsIn, toldEarly } from './calendar.ts';
import { dayOf } from './check-room.ts';
import { actAt, type ChoiceEntry } from './choices.ts';
import { type Finding, fault } from './findings.ts';
import { longest } from './ink-text.ts';

/** Ids, references, dates, words and measures of every choice. */
export function checkChoices(
  book: Book,
  entries: readonly ChoiceEntry[],
  record: HistoricalRecord,
  lock: readonly ChoiceId[],
  calendar: readonly Hindsight[],
): readonly Finding[] {
  const found: Finding[] = [];
  const seen = new Map<ChoiceId, string>();
  const locked = new Set(lock);
  for (const line of book.lines.filter((one) => one.kind === 'choice')) {
    const act = actAt(book, record, line);
    if (!act.ok) found.push(fault(line, act.error));
  }
  for (const entry of entries) {
    const { act, at } = entry;
    if (seen.has(act.id)) found.push(fault(at, `the id "${act.id}" stands already at ${seen.get(act.id)}`));
    seen.set(act.id, `${at.file}:${at.line}`);
    const words = wordsIn(longest(entry.words, wordsIn));
    if (words > 30) found.push(fault(at, `${words} words on one card; 30 is the measure`));
    found.push(...checkMove(entry, record));
    if (!isSlip(entry))
      for (const early of earlyIn(entry.words, dayOf(entry.sitting, book, record), calendar))
        found.push(fault(at, `${toldEarly(early)} The choice isn't marked as a slip`));
  }
  found.push(...checkNumbers(entries.filter(({ act }) => !locked.has(act.id))));
  for (const slip of slipsIn(entries, record, calendar))
    if (slip.argument === null && slip.words.length === 0)
      found.push(fault(slip, `"${slip.choice}" is marked as a slip, and nothing in it comes too early`));
  return [...found, ...checkCraft(entries, record)];
}

/** One sentence a file, at the first choice that wants a number: an author writes many before they are counted. */
function checkNumbers(fresh: readonly ChoiceEntry[]): readonly Finding[] {
  const files = [...new Set(fresh.map(({ at }) => at.file))];
  return files.flatMap((file) => {
    const [first, ...rest] = fresh.filter(({ at }) => at.file === file);
    if (!first) return [];
    const who = `"${first.act.id}"${rest.length > 0 ? ` and ${rest.length} more have` : ' has'} no number yet`;
    return [fault(first.at, `${who}: run npm run story:check -- --lock`)];
  });
}

const isSlip = ({ act: { move } }: ChoiceEntry): boolean => move.kind === 'say' && move.said.owns.includes('slip');

function checkMove({ act: { move }, at }: ChoiceEntry, record: HistoricalRecord): readonly Finding[] {
  const found: Finding[] = [];
  if (move.kind === 'vote') {
    const motion = record.motions.get(move.hand.motion);
    if (!motion?.options.some((option) => option.id === move.hand.option))
      found.push(fault(at, `"${move.hand.motion}" has no option "${move.hand.option}"`));
    const sitting = move.hand.sitting ? record.sittings.get(move.hand.sitting) : undefined;
    if (motion && sitting && !sitting.motions.includes(motion.id))
      found.push(fault(at, `"${motion.id}" was not before this sitting`));
  }
  if (move.kind === 'role' && !record.delegates.has(move.delegate))
    found.push(fault(at, `no delegate is called "${move.delegate}"`));
  if (move.kind !== 'say' && move.kind !== 'lay') return found;
  const said = move.kind === 'say' ? move.said : move.laid;
  for (const id of said.cites) {
    if (id === 'own') continue;
    const document = record.documents.get(id);
    if (!document) found.push(fault(at, `no document is called "${id}"`));
    else if (document.firstKnown > said.date && !said.owns.includes('slip'))
      found.push(
        fault(at, `"${id}" was not known before ${document.firstKnown}, and the choice isn't marked as a slip`),
      );
  }
  if (move.kind === 'lay') return found;
  for (const id of [move.said.argument, move.said.against, move.said.leaves])
    if (id && !record.arguments.has(id)) found.push(fault(at, `no argument is called "${id}"`));
  const argument = move.said.argument ? record.arguments.get(move.said.argument) : undefined;
  if (argument && argument.earliest > said.date && !said.owns.includes('slip'))
    found.push(
      fault(
        at,
        `"${argument.id}" could not be said before ${argument.earliest}, and the choice isn't marked as a slip`,
      ),
    );
  return found;
}

/** Each sitting in which speeches are made has at least one slip and two weak answers: the craft score lives on them. */
function checkCraft(entries: readonly ChoiceEntry[], record: HistoricalRecord): readonly Finding[] {
  const edges = new Set(
    record.edges.filter(({ kind }) => kind !== 'supports').map((edge) => `${edge.attacker} ${edge.target}`),
  );
  const sittings = [...new Set(entries.map((entry) => entry.sitting))].filter(
    (id): id is SittingId => id !== 'delegates',
  );
  return sittings.flatMap((sitting) => {
    const own = entries.filter((entry) => entry.sitting === sitting);
    const said = own.flatMap(({ act }) => (act.move.kind === 'say' ? [act.move.said] : []));
    const slips = said.filter((one) => one.owns.includes('slip'));
    const weak = said.filter(
      ({ as, argument, against }) => as === 'reply' && argument && against && !edges.has(`${argument} ${against}`),
    );
    const first = own[0]?.at;
    if (!first || !said.some(({ as }) => as === 'speech')) return [];
    return [
      ...(slips.length < 1 ? [fault(first, `no slip stands in the sitting of ${sitting}`)] : []),
      ...(weak.length < 2
        ? [fault(first, `the sitting of ${sitting} has ${weak.length} weak answers; two is the least`)]
        : []),
    ];
  });
}
