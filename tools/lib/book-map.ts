import type { SittingId } from '../../src/debate/ids.ts';
import type { Book } from '../../story/compile.ts';
import type { SourceLine } from '../../story/source.ts';

/** Where a line is told: a sitting, or the small story of who you are. */
export type Home = SittingId | 'delegates';

/** Which sittings come to which knot, read from the arrows alone. */
export interface BookMap {
  /** Where a line is told, in campaign order: a rejoinder belongs to every sitting that leads to its knot. */
  homesOf(at: Pick<SourceLine, 'file' | 'knot'>): readonly Home[];
  /** The story of a file; null for one that only others lead to. */
  homeOfFile(file: string): Home | null;
  /** Nothing is argued, voted or divided on from this knot on: what is told there comes after the decision. */
  isAftermath(at: Pick<SourceLine, 'file' | 'knot'>): boolean;
  /** The heads of knots to which nothing leads. */
  readonly unreached: readonly SourceLine[];
}

interface Knot {
  readonly head: SourceLine;
  readonly goes: readonly string[];
  /** A speech, a reply, a vote or a division stands in it. */
  readonly decides: boolean;
}

const maps = new WeakMap<Book, BookMap>();

export function mapOf(book: Book): BookMap {
  const map = maps.get(book) ?? drawMap(book);
  maps.set(book, map);
  return map;
}

const DECIDES = /^(argues|as|leaves|votes|division): /;
const key = ({ file, knot }: Pick<SourceLine, 'file' | 'knot'>): string => `${file}/${knot}`;

function drawMap(book: Book): BookMap {
  const knots = knotsOf(book);
  const homes = new Map<string, Home[]>();
  const stories = storiesOf(book);
  const decided = new Map<string, boolean>();
  for (const [file, home] of stories) {
    const first = [...knots.values()].find(({ head }) => head.file === file);
    for (const at of first ? reach(knots, key(first.head)) : []) homes.set(at, [...(homes.get(at) ?? []), home]);
  }
  const called = book.lines.flatMap(({ text, kind }) => (kind === 'knot' ? [] : [...text.matchAll(/(\w+)\(/g)]));
  const functions = new Set(called.map(([, name]) => name));
  const decides = (start: string): boolean => {
    const known = decided.get(start) ?? [...reach(knots, start)].some((at) => knots.get(at)?.decides);
    decided.set(start, known);
    return known;
  };
  const deciding = new Set(
    [...stories].flatMap(([file]) =>
      [...knots.values()].some((k) => k.head.file === file && k.decides) ? [file] : [],
    ),
  );
  return {
    homesOf: (at) => homes.get(key(at)) ?? (stories.has(at.file) ? [stories.get(at.file) as Home] : []),
    homeOfFile: (file) => stories.get(file) ?? null,
    isAftermath: (at) => /^ending_/.test(at.knot) || (deciding.has(at.file) && !decides(key(at))),
    unreached: [...knots].flatMap(([at, { head }]) => (homes.has(at) || functions.has(head.text) ? [] : [head])),
  };
}

/** The files that tell a story of their own, in campaign order. */
function storiesOf(book: Book): ReadonlyMap<string, Home> {
  const stories = new Map<string, Home>();
  for (const { file, tags } of book.lines) {
    const sitting = tags.find((tag) => tag.startsWith('sitting: '))?.slice(9);
    if (sitting && !stories.has(file)) stories.set(file, sitting as SittingId);
    else if (file === 'delegates.ink' && !stories.has(file)) stories.set(file, 'delegates');
  }
  return stories;
}

function knotsOf(book: Book): ReadonlyMap<string, Knot> {
  const knots = new Map<string, { head: SourceLine; goes: string[]; decides: boolean }>();
  for (const line of book.lines) {
    if (line.kind === 'knot') knots.set(key(line), { head: line, goes: [], decides: false });
    const knot = knots.get(key(line));
    knot?.goes.push(...line.goes);
    if (knot && line.tags.some((tag) => DECIDES.test(tag))) knot.decides = true;
  }
  return knots;
}

/** All knots to which one leads, itself among them. A name is looked for in its own file, then in what all share. */
function reach(knots: ReadonlyMap<string, Knot>, start: string): ReadonlySet<string> {
  const byName = new Map<string, string>();
  for (const [at, { head }] of knots) if (head.file.startsWith('rejoinders/')) byName.set(head.text, at);
  const seen = new Set<string>([start]);
  for (const at of seen) {
    const knot = knots.get(at);
    for (const name of knot?.goes ?? []) {
      const own = `${knot?.head.file}/${name}`;
      const target = knots.has(own) ? own : byName.get(name);
      if (target) seen.add(target);
    }
  }
  return seen;
}
