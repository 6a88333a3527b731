import { silence } from '../../src/debate/debate.ts';
import type { ArgumentId, ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { course as courseHeld } from '../../src/debate/position.ts';
import { courses, type HistoricalRecord } from '../../src/debate/record.ts';
import { sitsAt } from '../../src/debate/sits-at.ts';
import { serves } from '../../src/debate/triangle.ts';
import { dice } from '../../src/lib/chance.ts';
import { nameless } from '../../src/narrative/tale.ts';
import type { Offer, Voice } from '../../src/narrative/turn.ts';
import type { Book } from '../../story/compile.ts';
import { wordsIn } from './book.ts';
import type { ChoiceEntry } from './choices.ts';
import { lastPages } from './endings.ts';
import { type Finding, fault } from './findings.ts';
import { openHunter } from './hunt.ts';
import { openTeller, type Stand } from './teller.ts';
import { aimsIn, pickTowards } from './turner.ts';
import { mannerOf, pick } from './walk.ts';

/** After so many runs without anything new a sitting counts as read; after five times as many, if a choice is still missing. */
const PATIENCE = 20;

type Note = (choice: ChoiceId | undefined, message: string) => void;

/** What only walking shows: loose ends, endings and choices never reached, objections nobody can meet, floors, turns too long. */
export function checkWalked(
  book: Book,
  record: HistoricalRecord,
  entries: readonly ChoiceEntry[],
  most: number,
): readonly Finding[] {
  const found = new Map<string, Finding>();
  const taken = new Map<ChoiceId, number>();
  const reached = new Set<string>();
  const placeOf = new Map(entries.map((entry) => [entry.act.id, entry.at]));
  const tell = openTeller(book, record);
  const brokenOff = brokenOffIn(book);
  const aims = aimsIn(
    record,
    book.scripts.flatMap(({ id }) => (id === 'delegates' ? [] : [id])),
  );
  const hunter = openHunter(taken);
  let news = 0;
  const noteIn =
    (sitting: string): Note =>
    (choice, message) => {
      const at = (choice && placeOf.get(choice)) ?? headOf(book, sitting);
      // One finding a place and kind: the same turn is met on many runs, with other figures in the sentence.
      const key = `${at.file}:${at.line}:${message.replace(/\d+|: .*/g, '')}`;
      found.set(key, fault(at, message));
    };
  const run = (start: SittingId, seed: number, onward: boolean): void => {
    const roll = dice(`check/${seed}`);
    const nth = Math.floor(seed / 4);
    const advocate = mannerOf(nth * 4 + 2 + (nth % 2));
    const looks = openLooks(record, brokenOff);
    const aim = seed % 5 === 4 ? aims[nth % aims.length] : undefined;
    let debate = silence;
    const { path, error } = tell({
      start,
      seed,
      onward,
      pick: (offers) => {
        // Delegates take turns: what only one of them can say is further off than a hunter sees.
        const hunt = (some: readonly Offer[]) =>
          some.every(({ kind }) => kind === 'role')
            ? some[(seed + Math.floor(seed / some.length)) % some.length]
            : hunter.pick(some, roll);
        const offer = aim
          ? pickTowards(aim, offers, debate, record, hunt)
          : seed % 4 === 0
            ? pick(offers, advocate, record, taken, roll)
            : hunt(offers);
        if (offer && !taken.has(offer.id)) news++;
        if (offer) taken.set(offer.id, (taken.get(offer.id) ?? 0) + 1);
        return offer;
      },
      look: (stand) => {
        const { sitting, ending } = stand.turn;
        debate = stand.debate;
        const note = noteIn(sitting);
        if (ending === nameless) note(stand.path.at(-1), 'the story stops after this choice, outside every ending');
        else if (ending !== null && !reached.has(`${sitting}/${ending}`)) {
          reached.add(`${sitting}/${ending}`);
          news++;
        }
        hunter.see(stand.path.at(-1), stand.turn.offers);
        looks(stand, note);
      },
    });
    if (error) noteIn(start)(path.at(-1), error);
  };
  const sittings = book.scripts.flatMap(({ id }) => (id === 'delegates' ? [] : [id]));
  // A role that no written sitting has a seat for is offered nowhere.
  const due = entries.filter(
    ({ act: { move } }) => move.kind !== 'role' || sittings.some((id) => sitsAt(record, id, move.delegate)),
  );
  const missing = (sitting?: string): boolean =>
    due.some((entry) => !taken.has(entry.act.id) && (sitting === undefined || entry.sitting === sitting));
  let seed = 0;
  const walkFrom = (start: SittingId, onward: boolean, patience: number): void => {
    const end = seed + most;
    for (let quiet = 0; seed < end && quiet < patience; seed++) {
      const before = news;
      run(start, seed, onward);
      quiet = news === before ? quiet + 1 : 0;
    }
  };
  const first = sittings.filter((id) => !followersIn(book, record, sittings).has(id));
  // Alone a sitting is short and soon read; the campaign then shows what only earlier sittings open.
  for (const id of sittings) walkFrom(id, false, PATIENCE);
  for (const id of first) if (sittings.length > first.length) walkFrom(id, true, PATIENCE / 4);
  for (const id of sittings) if (missing(id)) walkFrom(id, false, 5 * PATIENCE);
  for (const id of first) if (missing() && sittings.length > first.length) walkFrom(id, true, 4 * PATIENCE);
  for (const { id, endings } of book.scripts)
    for (const ending of id === 'delegates' ? [] : endings)
      if (!reached.has(`${id}/${ending}`)) noteIn(id)(undefined, `no run reaches ${ending}`);
  for (const entry of sittings.length > 0 ? due : [])
    if (!taken.has(entry.act.id)) found.set(entry.act.id, fault(entry.at, `no run comes to take "${entry.act.id}"`));
  return [...found.values()];
}

/** The sittings to which another leads on, by its `next` or the first after that which has been written. */
function followersIn(book: Book, record: HistoricalRecord, written: readonly SittingId[]): ReadonlySet<SittingId> {
  const all = [...record.sittings.keys()];
  const named = book.lines.flatMap(({ tags }) => tags.flatMap((tag) => /^next: (\S+)/.exec(tag)?.[1] ?? []));
  return new Set(
    named.flatMap((next) => {
      const from = Math.max(0, all.indexOf(next as SittingId));
      return all.slice(from).find((id) => written.includes(id)) ?? [];
    }),
  );
}

const headOf = (book: Book, sitting: string): Pick<Finding, 'file' | 'line'> =>
  book.lines.find((line) => line.tags.includes(`sitting: ${sitting}`)) ?? { file: `sittings/${sitting}.ink`, line: 1 };

/** Endings at which a sitting stops while its others lead on: a turned vote followed to where knowledge stops. */
function brokenOffIn(book: Book): ReadonlySet<string> {
  const last = new Set(lastPages(book));
  return new Set(
    book.scripts.flatMap(({ endings }) =>
      endings.some((one) => !last.has(one)) ? endings.filter((one) => last.has(one)) : [],
    ),
  );
}

/** What is looked at in every turn of one run. */
function openLooks(record: HistoricalRecord, brokenOff: ReadonlySet<string>): (stand: Stand, note: Note) => void {
  const heard = new Set<Voice>();
  let sitting: string | null = null;
  let asked = false;
  let passed = false;
  let spoken = 0;
  return (stand, note) => {
    if (stand.turn.sitting !== sitting) {
      sitting = stand.turn.sitting;
      asked = false;
      passed = false;
      spoken = 0;
    }
    const from = stand.chosen?.id;
    const { cards, offers } = stand.turn;
    const words = cards.reduce((sum, card) => sum + card.lines.reduce((n, line) => n + wordsIn(line.text), 0), 0);
    if (cards.length > 8) note(from, `${cards.length} cards follow before the next choice; 8 is the measure`);
    if (words > 220) note(from, `${words} words follow before the next choice; 220 is the measure`);
    checkObjection(stand, note);
    checkSpeech(stand, record, note);
    const fresh = [...new Set(cards.map((card) => card.voice))].filter(
      (voice) => voice && voice !== 'you' && !heard.has(voice),
    );
    for (const voice of fresh) heard.add(voice);
    if (fresh.length > 3) note(from, `${fresh.length} new names between two choices: ${fresh.join(', ')}`);
    // The floors: none offered beyond what the chair gave, none left to somebody who took every one that was offered.
    if (asked && stand.chosen && isSpeech(stand.chosen)) spoken++;
    else if (asked) passed = true;
    asked = offers.some(isSpeech);
    if (asked && stand.floors === 0) note(from, `a speech is offered, and all ${spoken} that the chair gives are made`);
    const { ending } = stand.turn;
    if (ending !== null && !brokenOff.has(ending) && stand.floors > 0 && !passed)
      note(
        undefined,
        `the chair gives ${stand.floors + spoken} speeches, and a run that let none pass was offered ${spoken}`,
      );
  };
}

const isSpeech = (offer: Offer): boolean => offer.move.kind === 'say' && offer.move.said.as === 'speech';

/** After an `objects` line each choice meets the objection or leaves it. */
function checkObjection({ turn }: Stand, note: Note): void {
  const objection = turn.cards
    .flatMap((card) => card.lines)
    .reduce<ArgumentId | null>((standing, line) => line.tags.objects ?? standing, null);
  if (!objection) return;
  for (const offer of turn.offers) {
    const said = offer.move.kind === 'say' ? offer.move.said : null;
    if (said?.against !== objection && said?.leaves !== objection)
      note(offer.id, `"${objection}" has just been put to the player, and this choice neither meets nor leaves it`);
  }
}

/** A speech offers at least two courses, and two cards on different grounds for the course held so far. */
function checkSpeech({ turn, debate, chosen }: Stand, record: HistoricalRecord, note: Note): void {
  const speeches = turn.offers.filter((offer) => offer.kind === 'speech');
  if (speeches.length === 0) return;
  const from = chosen?.id;
  if (speeches.length > 5) note(from, `${speeches.length} speeches are offered; five is the most`);
  const argued = speeches.flatMap(({ move }) => {
    const argument = move.kind === 'say' && move.said.argument ? record.arguments.get(move.said.argument) : undefined;
    return argument ? [argument] : [];
  });
  const offered = courses.filter((course) => argued.some((argument) => serves(argument, course)));
  if (offered.length < 2) note(from, `this speech offers only ${offered.join(', ') || 'no course at all'}`);
  const held = courseHeld(debate, record);
  if (held === 'open') return;
  const own = argued.filter((argument) => serves(argument, held));
  const grounds = new Set(own.map(({ ground }) => ground));
  if (grounds.size < 2)
    note(
      from,
      `a delegate who has held "${held}" finds ${own.length} cards on ${grounds.size} ground(s) here; two are due`,
    );
}
