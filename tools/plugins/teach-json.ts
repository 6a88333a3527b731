import * as v from 'valibot';
import { type Anchor, asks, factions, type Packet, type RoleCards } from '../../src/classroom/teach/sheet.ts';
import { grounds } from '../../src/debate/record.ts';

/** What of the record the material may name. */
export interface Named {
  readonly people: readonly string[];
  readonly delegates: readonly string[];
  readonly documents: readonly string[];
  readonly disputed: readonly string[];
  readonly sittings: readonly string[];
  readonly sources: readonly string[];
}

const words = v.pipe(v.string(), v.trim(), v.minLength(1));
const list = v.array(words);

/** An id that the record has; `v.custom` would lose which one is wrong. */
const among = (ids: readonly string[], what: string) =>
  v.pipe(
    v.string(),
    v.check(
      (id) => ids.includes(id),
      ({ input }) => `${input} is no ${what} of the record`,
    ),
  );

const source = (sources: readonly string[]) =>
  v.pipe(
    v.string(),
    v.check(
      (ref) => sources.includes(ref.split('-', 1)[0] ?? ''),
      ({ input }) => `${input} is no source of the record`,
    ),
  );

/** @throws Error with file and field, as all of these */
export const readRoles = (name: string, json: unknown, named: Named): RoleCards => {
  const roles = parsed(
    name,
    v.object({
      cards: v.array(
        v.object({
          id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
          name: words,
          faction: v.picklist(factions),
          person: v.nullable(among(named.people, 'person')),
          delegate: v.nullable(among(named.delegates, 'delegate')),
          line: words,
          who: words,
          aims: list,
          knows: list,
          doesNotKnow: list,
          grounds: v.array(v.picklist(grounds)),
          question: words,
          sources: v.array(source(named.sources)),
          leaveOut: v.number(),
        }),
      ),
      catchUp: v.optional(v.nullable(v.object({ title: words, text: list })), null),
      // A rule in words is for the reader of the file; the game has its own, by leaveOut.
      sizes: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
    json,
  );
  const ids = roles.cards.map(({ id }) => id);
  const sizes = Object.entries(roles.sizes).filter(([size]) => /^\d+$/.test(size));
  for (const [size, dealt] of sizes) {
    if (!Array.isArray(dealt) || dealt.length !== Number(size))
      throw new Error(`${name}: sizes.${size} must name ${size} cards`);
    const stray = dealt.find((id) => !ids.includes(id));
    if (stray !== undefined) throw new Error(`${name}: sizes.${size} names ${stray}, which is no card`);
  }
  if (new Set(ids).size < ids.length) throw new Error(`${name}: two cards have the same id`);
  return { ...roles, sizes: Object.fromEntries(sizes) } as unknown as RoleCards;
};

export const readPackets = (name: string, json: unknown, named: Named): Readonly<Record<string, Packet>> =>
  parsed(
    name,
    v.record(
      among(named.sittings, 'sitting'),
      v.object({
        documents: v.array(among(named.documents, 'document')),
        questions: v.array(v.object({ kind: v.picklist(asks), text: words })),
        doubt: v.array(among(named.disputed, 'disputed point')),
        simple: v.record(among(named.documents, 'document'), words),
      }),
    ),
    json,
  ) as unknown as Readonly<Record<string, Packet>>;

export const readAnchors = (name: string, json: unknown): readonly Anchor[] =>
  parsed(
    name,
    v.array(
      v.object({
        framework: words,
        code: v.string(),
        title: words,
        anchor: words,
        version: v.string(),
        checked: v.union([v.literal('by memory'), v.pipe(v.string(), v.isoDate())]),
        url: v.optional(v.nullable(v.pipe(v.string(), v.startsWith('https://'))), null),
      }),
    ),
    json,
  );

function parsed<S extends v.GenericSchema>(name: string, schema: S, json: unknown): v.InferOutput<S> {
  const read = v.safeParse(schema, json);
  if (read.success) return read.output;
  const lines = read.issues.map((issue) => `${name}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new Error(lines.join('\n'));
}
