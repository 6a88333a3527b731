import type { ChoiceNumbers } from '../../archive/choice-numbers.ts';
import type { Handed } from '../../archive/handed.ts';
import { writeLesson } from '../../archive/lesson.ts';
import type { Aside, Held, ReadCode, Result, Torn } from './results.ts';
import { type Find, type Piece, scan } from './scan.ts';

/** What became of some lines of a piece. */
export interface Outcome {
  readonly piece: number;
  readonly lines: readonly number[];
  readonly is: 'read' | 'again' | 'torn';
  /** The name, or the first characters. */
  readonly what: string;
  /** Why it is not counted, or what it takes the place of; null for a new result. */
  readonly why: string | null;
}

export interface Collected {
  readonly held: Held;
  readonly outcomes: readonly Outcome[];
}

export interface CollectNeeds {
  readonly read: ReadCode;
  readonly numbers: ChoiceNumbers;
  /** A name that no result has yet. */
  readonly newId: () => string;
}

/**
 * Takes texts into a class. Every line that is not empty is counted, named as there already, or kept as torn: nothing
 * is lost, and nothing throws. Linear in what is held and what is new.
 */
export function collect(pieces: readonly Piece[], held: Held, { read, numbers, newId }: CollectNeeds): Collected {
  const results = [...held.results];
  const torn: Torn[] = [];
  const aside: Aside[] = [];
  const outcomes: Outcome[] = [];
  const known = knownOf(results, read);
  const seenTorn = new Set(held.torn.map(({ text }) => text));
  for (const [piece, one] of pieces.entries())
    for (const find of scan(one, read, numbers)) {
      const { lines } = find;
      if (find.is === 'torn') {
        // The same torn code pasted twice is one entry of the list.
        if (!seenTorn.has(find.text)) {
          const { text, reason, likely } = find;
          torn.push({ id: newId(), text, from: one.from, reason, likely });
        }
        seenTorn.add(find.text);
        outcomes.push({ piece, lines, is: 'torn', what: one.from ?? startOf(find.text), why: find.reason });
        continue;
      }
      const what = find.name || one.from || startOf(find.code);
      const met = meet(find, known);
      if (met === null) {
        const { code, name, mark, note } = find;
        known.add(find.handed, results.length);
        results.push({ id: newId(), code, name, mark, note });
        outcomes.push({ piece, lines, is: 'read', what, why: null });
        continue;
      }
      const old = results[met.at];
      if (!old) continue;
      if (met.takes) {
        results[met.at] = replaced(old, find);
        known.add(find.handed, met.at);
        aside.push({ id: newId(), code: old.code, name: old.name || what, why: met.why });
        outcomes.push({ piece, lines, is: 'read', what, why: met.why });
      } else {
        aside.push({ id: newId(), code: find.code, name: what, why: met.why });
        outcomes.push({ piece, lines, is: 'again', what, why: met.why });
      }
    }
  return { held: { results, torn: [...held.torn, ...torn], aside: [...held.aside, ...aside] }, outcomes };
}

type FoundResult = Extract<Find, { readonly is: 'result' }>;

/** The later hand-in in the place of the earlier; the teacher's mark and note stay. */
const replaced = (old: Result, find: FoundResult): Result => ({
  ...old,
  code: find.code,
  name: find.name || old.name,
  mark: old.mark || find.mark,
  note: old.note || find.note,
});

/** What is in the class, by run and by pupil. */
interface Known {
  readonly byRun: ReadonlyMap<string, readonly Seen[]>;
  readonly byPupil: ReadonlyMap<string, readonly Seen[]>;
  /** What is counted at each place of the list now. */
  readonly latest: readonly Handed[];
  add(handed: Handed, at: number): void;
}

interface Seen {
  readonly handed: Handed;
  readonly at: number;
}

function knownOf(results: readonly Result[], read: ReadCode): Known {
  const byRun = new Map<string, Seen[]>();
  const byPupil = new Map<string, Seen[]>();
  const latest: Handed[] = [];
  const put = (map: Map<string, Seen[]>, key: string, seen: Seen): void => {
    const list = map.get(key);
    if (list) list.push(seen);
    else map.set(key, [seen]);
  };
  const known: Known = {
    byRun,
    byPupil,
    latest,
    add(handed, at) {
      latest[at] = handed;
      put(byRun, runKey(handed), { handed, at });
      put(byPupil, pupilKey(handed), { handed, at });
    },
  };
  for (const [at, { code }] of results.entries()) {
    const handed = read(code);
    if (handed.ok) known.add(handed.value, at);
  }
  return known;
}

interface Met {
  /** Which result it is the same as. */
  readonly at: number;
  /** It takes that one's place. */
  readonly takes: boolean;
  readonly why: string;
}

/** The result that already stands for this pupil; null where there is none. The teacher may have renamed it: the code's own name counts. */
function meet({ handed }: FoundResult, { byRun, byPupil, latest }: Known): Met | null {
  const own = plain(handed.name);
  // In a lesson all pupils have the same cards, so that two of them may well have made the same choices.
  const twin = byRun.get(runKey(handed))?.findLast((one) => {
    const name = plain(one.handed.name);
    return name === own || name === '' || own === '';
  });
  if (twin) {
    const fuller = latest[twin.at] === twin.handed && fullness(handed) > fullness(twin.handed);
    return {
      at: twin.at,
      takes: fuller,
      why: fuller
        ? 'The same run, handed in again with more beside it: the later one is counted.'
        : 'The same run is there already: it is counted once.',
    };
  }
  const before = byPupil.get(pupilKey(handed))?.findLast((one) => latest[one.at] === one.handed);
  if (!before) return null;
  const [length, old] = [handed.run.path.length, before.handed.run.path.length];
  // Without a name, only a run that goes on with the very same choices is known to be the same pupil's.
  if (length === old || (own === '' && !goesOn(handed, before.handed))) return null;
  return length > old
    ? { at: before.at, takes: true, why: 'The same pupil handed in a longer run: it is counted in place of the first.' }
    : { at: before.at, takes: false, why: 'A shorter run of the same pupil: the longer one is counted.' };
}

/** One of the two paths begins with the other. */
function goesOn({ run: a, lesson }: Handed, { run: b }: Handed): boolean {
  const shared = Math.min(a.path.length, b.path.length);
  return lesson === null && a.path.slice(0, shared).join() === b.path.slice(0, shared).join();
}

const fullness = ({ other, words, name }: Handed): number => (other ? 1e6 : 0) + (name === '' ? 0 : 1e5) + words.length;

const runKey = ({ run }: Handed): string => `${run.start} ${run.seed} ${run.path.join()}`;

/** The pupil in the lesson; without a name, the cards as they were drawn, which nobody else has outside a lesson. */
function pupilKey({ lesson, run, name }: Handed): string {
  const task = lesson ? writeLesson(lesson) : run.start;
  return plain(name) === '' ? `${task} #${run.seed}` : `${task} ${plain(name)}`;
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** The first characters of a code or a line, enough to find it again. */
export const startOf = (text: string): string => {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 38)}…` : line;
};
