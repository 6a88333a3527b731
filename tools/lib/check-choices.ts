import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import type { HistoricalRecord } from '../../src/debate/record.ts';
import type { Book } from '../../story/compile.ts';
import { wordsIn } from './book.ts';
import { actAt, type ChoiceEntry } from './choices.ts';
import { type Finding, fault } from './findings.ts';

/** Ids, references, dates and measures of every choice. */
export function checkChoices(
  book: Book,
  entries: readonly ChoiceEntry[],
  record: HistoricalRecord,
  lock: readonly ChoiceId[],
): readonly Finding[] {
  const found: Finding[] = [];
  const seen = new Map<ChoiceId, string>();
  for (const line of book.lines.filter((one) => one.kind === 'choice')) {
    const act = actAt(book, record, line);
    if (!act.ok) found.push(fault(line, act.error));
  }
  for (const entry of entries) {
    const { act, at } = entry;
    const place = `${at.file}:${at.line}`;
    if (seen.has(act.id)) found.push(fault(at, `the id "${act.id}" stands already at ${seen.get(act.id)}`));
    seen.set(act.id, place);
    if (!lock.includes(act.id))
      found.push(fault(at, `"${act.id}" has no number yet: run npm run story:check -- --lock`));
    const words = wordsIn(entry.words.replace(/\{[^{}]*\}/g, ''));
    if (words > 30) found.push(fault(at, `${words} words on one card; 30 is the measure`));
    found.push(...checkMove(entry, record));
  }
  return [...found, ...checkCraft(entries, record)];
}

function checkMove({ act: { move }, at }: ChoiceEntry, record: HistoricalRecord): readonly Finding[] {
  const found: Finding[] = [];
  if (move.kind === 'vote') {
    const motion = record.motions.get(move.hand.motion);
    if (!motion?.options.some((option) => option.id === move.hand.option))
      found.push(fault(at, `"${move.hand.motion}" has no option "${move.hand.option}"`));
  }
  if (move.kind === 'role' && !record.delegates.has(move.delegate))
    found.push(fault(at, `no delegate is called "${move.delegate}"`));
  if (move.kind !== 'say' && move.kind !== 'lay') return found;
  const cites = move.kind === 'say' ? move.said.cites : move.laid.cites;
  for (const id of cites)
    if (id !== 'own' && !record.documents.has(id)) found.push(fault(at, `no document is called "${id}"`));
  if (move.kind === 'lay') return found;
  const { said } = move;
  for (const id of [said.argument, said.against, said.leaves])
    if (id && !record.arguments.has(id)) found.push(fault(at, `no argument is called "${id}"`));
  const argument = said.argument ? record.arguments.get(said.argument) : undefined;
  if (argument && argument.earliest > said.date && !said.owns.includes('slip'))
    found.push(
      fault(
        at,
        `"${argument.id}" could not be said before ${argument.earliest}, and the choice isn't marked as a slip`,
      ),
    );
  return found;
}

/** Each sitting has at least one slip and two weak answers: the craft score lives on them. */
function checkCraft(entries: readonly ChoiceEntry[], record: HistoricalRecord): readonly Finding[] {
  const sittings = [...new Set(entries.map((entry) => entry.sitting))].filter(
    (id) => id !== 'delegates',
  ) as SittingId[];
  return sittings.flatMap((sitting) => {
    const own = entries.filter((entry) => entry.sitting === sitting);
    const said = own.flatMap(({ act }) => (act.move.kind === 'say' ? [act.move.said] : []));
    const slips = said.filter((one) => one.owns.includes('slip'));
    const weak = said.filter(
      (one) =>
        one.as === 'reply' &&
        one.argument !== null &&
        one.against !== null &&
        !record.edges.some((e) => e.attacker === one.argument && e.target === one.against && e.kind !== 'supports'),
    );
    const first = own[0]?.at;
    if (!first || said.length === 0) return [];
    return [
      ...(slips.length < 1 ? [fault(first, `no slip stands in the sitting of ${sitting}`)] : []),
      ...(weak.length < 2
        ? [fault(first, `the sitting of ${sitting} has ${weak.length} weak answers; two is the least`)]
        : []),
    ];
  });
}
