import type { ArgumentId, ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { course as courseHeld } from '../../src/debate/position.ts';
import { courses, type HistoricalRecord } from '../../src/debate/record.ts';
import type { Offer } from '../../src/narrative/turn.ts';
import type { Moment } from '../../src/session/moment.ts';
import type { Session } from '../../src/session/session.ts';
import { wordsIn } from './book.ts';
import type { ChoiceEntry } from './choices.ts';
import { type Finding, fault } from './findings.ts';
import { mannerOf, walk } from './walk.ts';

/** What only walking shows: loose ends, endings and choices never reached, objections nobody can meet, turns too long. */
export async function checkWalked(
  session: Session,
  record: HistoricalRecord,
  sittings: readonly { readonly id: SittingId; readonly endings: readonly string[] }[],
  entries: readonly ChoiceEntry[],
  runs: number,
): Promise<readonly Finding[]> {
  const found = new Map<string, Finding>();
  const taken = new Map<ChoiceId, number>();
  const placeOf = new Map(entries.map((entry) => [entry.act.id, entry.at]));
  for (const { id, endings } of sittings) {
    const reached = new Set<string>();
    const home = { file: `sittings/${id}.ink`, line: 1 };
    const note = (choice: ChoiceId | undefined, message: string): void => {
      const at = (choice && placeOf.get(choice)) ?? home;
      // One finding a place and kind: the same turn is met on many runs, with other figures in the sentence.
      found.set(`${at.file}:${at.line}:${message.replace(/\d+|: .*/g, '')}`, fault(at, message));
    };
    for (let n = 0; n < runs; n++) {
      const run = await walk(session, record, id, n, mannerOf(n), taken, (moment) => look(moment, record, note));
      if (run.error) note(run.path.at(-1), run.error);
      if (run.ending) reached.add(run.ending);
    }
    for (const ending of endings) if (!reached.has(ending)) note(undefined, `no run of ${runs} reaches ${ending}`);
  }
  for (const entry of entries)
    if (!taken.has(entry.act.id))
      found.set(entry.act.id, fault(entry.at, `no run of ${runs} comes to take "${entry.act.id}"`));
  return [...found.values()];
}

type Note = (choice: ChoiceId | undefined, message: string) => void;

function look(moment: Moment, record: HistoricalRecord, note: Note): void {
  const after = moment.path.at(-1);
  const { cards } = moment.turn;
  const words = cards.reduce((sum, card) => sum + card.lines.reduce((n, line) => n + wordsIn(line.text), 0), 0);
  if (cards.length > 8) note(after, `${cards.length} cards follow before the next choice; 8 is the measure`);
  if (words > 220) note(after, `${words} words follow before the next choice; 220 is the measure`);
  checkObjection(moment, note);
  checkSpeech(moment, record, note);
  checkNewNames(moment, note);
}

/** After an `objects` line each choice meets the objection or leaves it. */
function checkObjection(moment: Moment, note: Note): void {
  const objection = moment.turn.cards
    .flatMap((card) => card.lines)
    .reduce<ArgumentId | null>((standing, line) => line.tags.objects ?? standing, null);
  if (!objection) return;
  for (const offer of moment.offers) {
    const said = offer.move.kind === 'say' ? offer.move.said : null;
    if (said?.against !== objection && said?.leaves !== objection)
      note(offer.id, `"${objection}" has just been put to the player, and this choice neither meets nor leaves it`);
  }
}

/** A speech offers at least two courses, and two cards on different grounds for the course held so far. */
function checkSpeech(moment: Moment, record: HistoricalRecord, note: Note): void {
  const speeches = moment.offers.filter((offer) => offer.kind === 'speech');
  if (speeches.length === 0) return;
  const after = moment.path.at(-1);
  if (speeches.length > 5) note(after, `${speeches.length} speeches are offered; five is the most`);
  const served = (offer: Offer, course: number): boolean => {
    const said = offer.move.kind === 'say' ? offer.move.said : null;
    return (said?.argument && (record.arguments.get(said.argument)?.weights[course] ?? 0) > 0) || false;
  };
  const offered = courses.filter((_, i) => speeches.some((offer) => served(offer, i)));
  if (offered.length < 2) note(after, `this speech offers only ${offered.join(', ') || 'no course at all'}`);
  const held = courseHeld(moment.debate, record);
  const at = held === 'open' ? -1 : courses.indexOf(held);
  if (at < 0) return;
  const own = speeches.filter((offer) => served(offer, at));
  const grounds = new Set(own.map((offer) => groundOf(offer, record)));
  if (grounds.size < 2)
    note(
      after,
      `a delegate who has held "${held}" finds ${own.length} cards on ${grounds.size} ground(s) here; two are due`,
    );
}

const groundOf = (offer: Offer, record: HistoricalRecord): string | undefined =>
  offer.move.kind === 'say' && offer.move.said.argument
    ? record.arguments.get(offer.move.said.argument)?.ground
    : undefined;

/** Never more than three new names between two choices. */
function checkNewNames(moment: Moment, note: Note): void {
  const before = new Set(moment.told.flatMap((told) => told.cards.map((card) => card.voice)));
  const fresh = new Set(
    moment.turn.cards.map((card) => card.voice).filter((voice) => voice && voice !== 'you' && !before.has(voice)),
  );
  if (fresh.size > 3) note(moment.path.at(-1), `${fresh.size} new names between two choices: ${[...fresh].join(', ')}`);
}
