import { writeRun } from '../../src/archive/run-text.ts';
import { type Debate, silence } from '../../src/debate/debate.ts';
import type { DelegateId, SittingId } from '../../src/debate/ids.ts';
import { type Course, courses, type HistoricalRecord } from '../../src/debate/record.ts';
import { sitsAt } from '../../src/debate/sits-at.ts';
import { dice } from '../../src/lib/chance.ts';
import type { Offer } from '../../src/narrative/turn.ts';
import type { Moment } from '../../src/session/moment.ts';
import type { Session } from '../../src/session/session.ts';
import { drawnPlaces, isDrawn } from '../../src/stage/places.ts';
import { loadBook, loadRecord, sessionOver } from './book.ts';
import { lastPages } from './endings.ts';
import { openTeller, type Stand } from './teller.ts';
import { aimsIn, pickTowards } from './turner.ts';
import { pick } from './walk.ts';

/** A point of a run as the game itself keeps it on a device: it is put there, and *Continue* leads to it. */
export interface Kept {
  /** What is to be seen there: a place with its hour, a motion, an ending. */
  readonly id: string;
  /** The kept text. */
  readonly run: string;
}

export interface Stands {
  /** Each place and hour at the card that brings it. */
  readonly places: readonly Kept[];
  /** Each division at its call: no name has been called yet. */
  readonly divisions: readonly Kept[];
  /** Each last page, told to its end. */
  readonly endings: readonly Kept[];
  /** The sittings in campaign order, by the titles that their buttons carry. */
  readonly sittings: readonly { readonly id: SittingId; readonly title: string }[];
  /** What no run came to; a drawn place may be in no sitting. */
  readonly never: readonly string[];
}

/** Every place at every hour that is drawn. */
export const allPlaces: readonly string[] = Object.entries(drawnPlaces).flatMap(([place, hours]) => [
  place,
  ...hours.map((hour) => `${place}-${hour}`),
]);

/** A way through the story: where it begins, whether it goes on to the sittings that follow, and who chooses. */
interface Way {
  readonly start: SittingId;
  readonly onward: boolean;
  pick(offers: readonly Offer[], debate: Debate): Offer | undefined;
}

interface Found {
  readonly start: SittingId;
  readonly path: Stand['path'];
}

const SEED = 1;
/** How often a vote is tried to be turned, each time with other choices among those that serve alike. */
const ROUNDS = 4;

/** Tells the story without a page until it has come by everything that is to be pictured. */
export async function findStands(): Promise<Stands> {
  const record = loadRecord();
  const book = loadBook();
  const tell = openTeller(book, record);
  const pages = lastPages(book);
  const tags = new Set(book.lines.flatMap((line) => line.tags));
  const sittings = [...record.sittings.values()];
  const motions = sittings.flatMap((one) => one.motions.filter((motion) => tags.has(`division: ${motion}`)));
  const missing = new Set<string>([...allPlaces, ...motions, ...pages]);
  const found = new Map<string, Found>();
  for (const { start, onward, pick: choose } of ways(record)) {
    if ([...missing].every((id) => isDrawn(id) && !tags.has(`place: ${id}`))) break;
    let debate = silence;
    const look = (stand: Stand): void => {
      ({ debate } = stand);
      const lines = stand.turn.cards.flatMap((card) => card.lines);
      for (const id of [...lines.flatMap((line) => [line.tags.place, line.tags.division]), stand.turn.ending])
        if (id !== null && missing.delete(id)) found.set(id, { start, path: [...stand.path] });
    };
    tell({ start, onward, seed: SEED, look, pick: (offers) => choose(offers, debate) });
  }
  const keep = keeperOf(sessionOver(book, record));
  const kept = async (
    ids: readonly string[],
    at: (moment: Moment, id: string) => boolean,
  ): Promise<readonly Kept[]> => {
    const all: Kept[] = [];
    for (const id of ids) {
      const one = found.get(id);
      if (one) all.push({ id, run: await keep(one, (moment) => at(moment, id)) });
    }
    return all;
  };
  return {
    places: await kept(allPlaces, (moment, id) => moment.place === id),
    divisions: await kept(motions, (moment, id) => moment.division?.motion === id),
    endings: await kept(pages, (moment) => moment.open),
    sittings: sittings.map(({ id, title }) => ({ id, title })),
    never: [...missing],
  };
}

/** Goes through a found run's turn step by step, and keeps it where it is as wanted. */
const keeperOf =
  (session: Session) =>
  async ({ start, path }: Found, wanted: (moment: Moment) => boolean): Promise<string> => {
    const told = await session.resume({ seed: SEED, start, path, ahead: [], onward: false, reached: 0, editions: {} });
    if (!told.ok) throw told.error;
    while (session.moment && !session.moment.open && !wanted(session.moment)) session.advance();
    if (!session.run) throw new Error(`No run stands after ${path.join(' ')}.`);
    return writeRun(session.run);
  };

/**
 * The plainest first: each sitting alone with the first card each time, then advocates of each course, then those who
 * would turn a vote, and last the campaign as advocates walk it.
 */
function* ways(record: HistoricalRecord): Generator<Way> {
  const sittings = [...record.sittings.keys()];
  const delegates = [...record.delegates.keys()];
  const seats = sittings.flatMap((start) =>
    delegates.filter((delegate) => sitsAt(record, start, delegate)).map((delegate) => ({ start, delegate })),
  );
  for (const { start, delegate } of seats)
    yield { start, onward: false, pick: (offers) => taking(offers, delegate) ?? offers[0] };
  const roll = dice('shots');
  const advocate = (course: Course, delegate: DelegateId): Way['pick'] => {
    const manner = { kind: 'advocate', course, skilled: true, delegate } as const;
    return (offers) => pick(offers, manner, record, new Map(), roll);
  };
  for (const { start, delegate } of seats)
    for (const course of courses) yield { start, onward: false, pick: advocate(course, delegate) };
  const any = (best: readonly Offer[]): Offer | undefined => best[Math.floor(roll() * best.length)];
  for (let round = 0; round < ROUNDS; round++)
    for (const aim of aimsIn(record, sittings))
      yield {
        start: aim.sitting,
        onward: false,
        pick: (offers, debate) => pickTowards(aim, offers, debate, record, any),
      };
  const [first] = sittings;
  if (!first) return;
  for (const delegate of delegates)
    for (const course of courses) yield { start: first, onward: true, pick: advocate(course, delegate) };
}

const taking = (offers: readonly Offer[], delegate: DelegateId): Offer | undefined =>
  offers.find(({ move }) => move.kind === 'role' && move.delegate === delegate);
