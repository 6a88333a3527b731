import type { ChoiceId, DelegateId, SittingId } from '../../src/debate/ids.ts';
import { courses, type HistoricalRecord } from '../../src/debate/record.ts';
import { sitsAt } from '../../src/debate/sits-at.ts';
import type { Book } from '../../story/compile.ts';
import { sessionOver } from './book.ts';
import { echoesIn, heldRuns, minutesIn, type Overlap, overlapOf } from './compare.ts';
import { openAnswers } from './hollow.ts';
import { type Hunter, openHunter } from './hunt.ts';
import { type Pace, type PlayedRun, paceOf } from './speed.ts';
import { type Aim, aimsIn, pickTowards } from './turner.ts';
import { type Manner, mannerOf, pick, walk } from './walk.ts';

/** The most that guided walkers go after the choices that nobody has taken. */
const GUIDED = 240;
/** Every so many runs one is told again for the clock, this many at most: of each manner, whole campaigns and sittings. */
const COMPARED = [5, 24] as const;

export interface Walked {
  readonly turns: number;
  /** Of the walk, with what the walkers thought. */
  readonly seconds: number;
  readonly pace: Pace;
  readonly taken: ReadonlySet<ChoiceId>;
  readonly never: readonly ChoiceId[];
  readonly endings: Readonly<Record<string, number>>;
  readonly errors: readonly string[];
  readonly hollow: readonly ChoiceId[];
  readonly echoes: readonly string[];
  readonly overlap: Overlap;
  readonly minutes: ReturnType<typeof minutesIn>;
}

/**
 * Walks the book over the real session: by turns of twelve runs through the whole campaign, and twelve that begin at one
 * sitting after another and end with it, as a lesson does.
 * @param only this sitting alone; null for all
 */
export async function walkBook(
  book: Book,
  record: HistoricalRecord,
  runs: number,
  seed: number,
  only: SittingId | null,
): Promise<Walked> {
  const written = book.scripts.flatMap(({ id }) => (id === 'delegates' ? [] : [id]));
  const sittings = only ? [only] : written;
  const [first] = sittings;
  if (!first || !written.includes(first)) throw new Error(`There is no sitting called "${only ?? ''}".`);
  const session = sessionOver(book, record);
  const taken = new Map<ChoiceId, number>();
  const endings: Record<string, number> = {};
  const errors = new Set<string>();
  const answers = openAnswers();
  const compared: PlayedRun[] = [];
  let turns = 0;
  const began = performance.now();
  const go = async (n: number, start: SittingId, manner: Manner, onward: boolean): Promise<void> => {
    let made = 0;
    const look: Parameters<typeof walk>[6] = ({ turn, path, told }) => {
      answers.see(turn, path.length > made ? (told.at(-1)?.chosen ?? null) : null);
      made = path.length;
    };
    const own = seed * 100_003 + n;
    const run = await walk(session, record, start, own, manner, taken, look, onward);
    turns += run.path.length + 1;
    if (n % COMPARED[0] === COMPARED[0] - 1 && compared.length < COMPARED[1] && !run.error)
      compared.push({ start, seed: own, onward, path: run.path });
    if (run.error) errors.add(run.error);
    for (const ending of run.endings) endings[ending] = (endings[ending] ?? 0) + 1;
  };
  for (let n = 0; n < runs; n++) {
    const block = Math.floor(n / 12);
    const campaign = only === null && block % 2 === 0;
    const start = campaign ? first : (sittings[Math.floor(block / 2) % sittings.length] ?? first);
    await go(n, start, mannerOf(n), campaign);
  }
  // Guided walkers go after what is rare: those who would turn a vote, and those who look for what nobody has taken.
  const wanted = choicesOf(book, record, only);
  const aims = aimsIn(record, sittings);
  const hunter = openHunter(taken);
  for (let n = 0; n < GUIDED && wanted.some((id) => !taken.has(id)); n++) {
    const start = only === null && n % 2 === 0 ? first : (sittings[Math.floor(n / 2) % sittings.length] ?? first);
    await go(runs + n, start, guide(n, aims, hunter, record), start === first && only === null);
  }
  const seconds = (performance.now() - began) / 1000;
  for (const script of book.scripts)
    if (sittings.some((id) => id === script.id))
      for (const ending of script.endings) if (!(ending in endings)) errors.add(`no run reaches ${ending}`);
  const held = heldRuns(book, record, first, only === null, seed);
  return {
    turns,
    seconds,
    pace: await paceOf(book, record, compared),
    taken: new Set(taken.keys()),
    never: wanted.filter((id) => !taken.has(id)),
    endings,
    errors: [...errors],
    hollow: answers.hollow(),
    echoes: only === null ? echoesIn(book, record, first, held) : [],
    overlap: overlapOf(held),
    minutes: minutesIn(held),
  };
}

/**
 * By turns a hunter; a turner, who hunts where no choice would move his vote; and somebody who holds to a course, since some
 * things are only said to those who do, and hunts where anything is in sight.
 */
function guide(n: number, aims: readonly Aim[], hunter: Hunter, record: HistoricalRecord): Manner {
  const nth = Math.floor(n / 3);
  const aim = n % 3 === 1 ? aims[nth % aims.length] : undefined;
  const course = n % 3 === 2 ? courses[nth % courses.length] : undefined;
  return {
    kind: 'guided',
    see: (after, offers) => hunter.see(after, offers),
    pick(offers, debate, roll) {
      if (!aim && offers.every(({ kind }) => kind === 'role')) return offers[nth % offers.length];
      if (aim) return pickTowards(aim, offers, debate, record, (best) => hunter.pick(best, roll));
      if (!course) return hunter.pick(offers, roll);
      const manner = { kind: 'advocate', course, skilled: nth % 2 === 0 } as const;
      return hunter.seek(offers) ?? pick(offers, manner, record, new Map(), roll);
    },
  };
}

/** The choices that a walk should come to: all, or those of one sitting's own file and of who can be there. */
export const choicesOf = (book: Book, record: HistoricalRecord, only: SittingId | null): readonly ChoiceId[] => {
  const seats = book.scripts.flatMap(({ id }) => (id === 'delegates' || (only && id !== only) ? [] : [id]));
  const sits = (tags: readonly string[]): boolean => {
    const role = tags.find((tag) => tag.startsWith('role: '))?.slice('role: '.length) ?? null;
    return seats.some((id) => sitsAt(record, id, role as DelegateId | null));
  };
  const file = only && book.lines.find((line) => line.tags.includes(`sitting: ${only}`))?.file;
  const lines = book.lines.filter(
    (line) => line.kind === 'choice' && (!file || [file, 'delegates.ink'].includes(line.file)),
  );
  const ids = lines.flatMap(({ tags }) =>
    (sits(tags) ? tags : []).flatMap((tag) => (tag.startsWith('id: ') ? [tag.slice(4)] : [])),
  );
  return [...new Set(ids as unknown as readonly ChoiceId[])];
};
