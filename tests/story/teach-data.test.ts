import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { deal, largest, smallest } from '../../src/classroom/teach/deal.ts';
import { asks, factions, type RoleCards } from '../../src/classroom/teach/sheet.ts';
import { grounds } from '../../src/debate/record.ts';
import anachronisms from '../../story/record/anachronisms.json';
import delegates from '../../story/record/delegates.json';
import disputed from '../../story/record/disputed.json';
import documents from '../../story/record/documents.json';
import people from '../../story/record/people.json';
import sittings from '../../story/record/sittings.json';
import curriculum from '../../story/teach/curriculum.json';
import packets from '../../story/teach/packets.json';
import roles from '../../story/teach/role-cards.json';
import { calendarOf, earlyIn, toldEarly } from '../../tools/lib/calendar.ts';

type Faction = (typeof factions)[number];

const records: Record<string, unknown> = import.meta.glob('../../story/record/*.json', {
  eager: true,
  import: 'default',
});
const papers = new Map(documents.map((one) => [one.id, one]));
const meetings = new Map(sittings.map((one) => [one.id, one]));
const dayOfTheCards = '1918-02-23';

/** Every source that the record itself names somewhere: a key alone, or with its page or note. */
const refs = new Set(Object.values(records).flatMap(sourcesIn));
function sourcesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'sources' && Array.isArray(inside)
      ? inside.filter((one) => typeof one === 'string')
      : [...(key === 'id' && typeof inside === 'string' ? [inside] : []), ...sourcesIn(inside)],
  );
}

const count = (text: string) => text.trim().split(/\s+/).length;
const words = (low: number, high: number) =>
  v.pipe(
    v.string(),
    v.check(
      (text) => count(text) >= low && count(text) <= high,
      ({ input }) => `${low} to ${high} words wanted, ${count(String(input))}: ${input}`,
    ),
  );
const few = (low: number, high: number, most: number) =>
  v.pipe(v.array(words(2, most)), v.minLength(low), v.maxLength(high));
const among = (ids: readonly string[]) => v.picklist(ids, ({ received }) => `the record has no ${received}`);
const source = v.pipe(
  v.string(),
  v.check(
    (ref) => refs.has(ref),
    ({ input }) => `the record names no source ${input}`,
  ),
);

const card = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
  name: words(1, 3),
  faction: v.picklist(factions),
  person: v.nullable(among(people.filter(({ invented }) => !invented).map(({ id }) => id))),
  delegate: v.nullable(among(delegates.map(({ id }) => id))),
  invented: v.boolean(),
  line: words(4, 18),
  who: words(40, 60),
  aims: few(3, 3, 14),
  knows: few(3, 4, 18),
  doesNotKnow: few(2, 3, 18),
  grounds: v.pipe(v.array(v.picklist(grounds)), v.minLength(1), v.maxLength(3)),
  question: words(5, 22),
  sources: v.pipe(v.array(source), v.minLength(1)),
  leaveOut: v.number(),
});
const pack = v.strictObject({
  cards: v.array(card),
  order: v.array(v.string()),
  catchUp: v.strictObject({ title: words(3, 8), text: v.pipe(v.array(words(20, 70)), v.maxLength(4)) }),
});
const packet = v.strictObject({
  documents: v.pipe(v.array(among([...papers.keys()])), v.minLength(3), v.maxLength(6)),
  questions: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(asks), text: words(8, 40) })),
    v.minLength(4),
    v.maxLength(6),
  ),
  doubt: v.array(among(disputed.filter(({ kind }) => kind === 'disputed').map(({ id }) => id))),
  simple: v.record(v.string(), words(8, 45)),
});
const anchor = v.strictObject({
  framework: words(1, 8),
  code: v.string(),
  title: words(1, 16),
  anchor: words(1, 30),
  version: words(1, 12),
  checked: v.union([v.literal('2026-11-22'), v.literal('by memory')]),
  url: v.nullable(v.pipe(v.string(), v.regex(/^https:\/\/[a-z.]+$/))),
  note: v.optional(words(3, 40)),
});

/** What is wrong with data, with its place; empty when it has its shape. */
const faultsOf = (schema: v.GenericSchema, data: unknown): readonly string[] => {
  const read = v.safeParse(schema, data);
  return read.success ? [] : read.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
};

const pupils = Array.from({ length: largest - smallest + 1 }, (_, n) => smallest + n);
const asRoles = { ...roles, sizes: {} } as unknown as RoleCards;
const dealt = (size: number) => deal(asRoles, size);
const textOf = ({ line, who, aims, knows, doesNotKnow, question }: (typeof roles.cards)[number]) =>
  [line, who, ...aims, ...knows, ...doesNotKnow, question].join(' ');
const counted = (size: number): Readonly<Record<Faction, number>> => {
  const sum = (faction: Faction) =>
    dealt(size).reduce((total, { card: one, times }) => total + (one.faction === faction ? times : 0), 0);
  return {
    accept: sum('accept'),
    neither: sum('neither'),
    war: sum('war'),
    undecided: sum('undecided'),
    'left-sr': sum('left-sr'),
  };
};

test('role cards have their shape, and no text is longer than its place on the card', () => {
  expect(faultsOf(pack, roles)).toEqual([]);
  expect(new Set(roles.cards.map(({ id }) => id)).size).toBe(roles.cards.length);
  expect(roles.catchUp.text.reduce((sum, text) => sum + count(text), 0)).toBeLessThanOrEqual(220);
});

describe.each(roles.cards)('the card of $name', (one) => {
  test('says plainly whether it is invented', () => {
    expect(one.invented).toBe(one.person === null);
    if (one.delegate !== null)
      expect(delegates.find(({ id }) => id === one.delegate)).toMatchObject({ kind: 'delegate', name: one.name });
  });

  test('says nothing that could not be known on 23 February 1918, and no error that the record warns of', () => {
    const calendar = calendarOf({ anachronisms } as unknown as Parameters<typeof calendarOf>[0]);
    expect(earlyIn(textOf(one), dayOfTheCards, calendar).map(toldEarly)).toEqual([]);
    expect(textOf(one)).not.toMatch(/2[4-8] February|\b(?:March|April|July|August)\b|\b19(?:19|[2-9]\d)\b/);
  });

  test('quotes nobody, and speaks to the pupil', () => {
    expect(textOf(one)).not.toMatch(/["“”«»]/);
    expect(one.who).toMatch(/\b(?:you|your)\b/i);
  });
});

test('the lists of the other day and of the errors can fail', () => {
  const calendar = calendarOf({ anachronisms } as unknown as Parameters<typeof calendarOf>[0]);
  expect(earlyIn('Since the fall of the Kaiser', dayOfTheCards, calendar)).not.toEqual([]);
  expect(earlyIn('It was carried eight for, four against, three away', dayOfTheCards, calendar)).not.toEqual([]);
  const [first] = roles.cards;
  const spoilt = { ...roles, cards: [{ ...first, who: 'You are short.', sources: ['nobody-p1'], person: 'kuusinen' }] };
  expect(faultsOf(pack, spoilt)).toHaveLength(3);
});

/** Votes of 23 February, by name; those who abstained stand with the third line, as on 17 February. */
const votedOn23 = {
  accept: ['lenin', 'stasova', 'zinoviev', 'sverdlov', 'stalin', 'sokolnikov', 'smilga'],
  war: ['bubnov', 'uritsky', 'bukharin', 'lomov'],
  neither: ['trotsky', 'krestinsky', 'dzerzhinsky', 'joffe'],
};

test.each(Object.entries(votedOn23))('those of the roll call stand in the faction %s', (faction, names) => {
  for (const person of names) expect(roles.cards.find((one) => one.person === person)?.faction, person).toBe(faction);
});

test('nobody has a card who was in no room of that day', () => {
  const rooms = ['1918-02-23', '1918-02-24'].flatMap((id) => meetings.get(id)?.present ?? []);
  for (const { person } of roles.cards) if (person !== null) expect(rooms).toContain(person);
});

test('Left SRs never hear what was said in the Bolsheviks’ own Committee', () => {
  for (const one of roles.cards.filter(({ faction }) => faction === 'left-sr')) {
    expect(one.sources).not.toContain('pss35-n144');
    expect(textOf(one)).not.toMatch(/resign|seven to|nine to/);
  }
});

describe.each(pupils)('a class of %i', (size) => {
  const sums = counted(size);

  test('has a card for each pupil, nobody twice, in the order of the file', () => {
    const ids = dealt(size).map(({ card: one }) => one.id);
    expect(ids.toSorted()).toEqual(roles.order.slice(0, size).toSorted());
    expect(dealt(size).every(({ times }) => times === 1)).toBe(true);
  });

  test('can debate: both wings alike, none above a third, somebody to be won', () => {
    expect(Object.values(sums).reduce((a, b) => a + b, 0)).toBe(size);
    expect(Math.abs(sums.accept - sums.war)).toBeLessThanOrEqual(1);
    expect(Math.max(sums.accept, sums.war) / size).toBeLessThanOrEqual(1 / 3);
    expect(Math.min(sums.accept, sums.war) / size).toBeGreaterThanOrEqual(0.23);
    expect(sums.neither / size).toBeGreaterThanOrEqual(0.11);
    expect(sums.neither / size).toBeLessThanOrEqual(0.2);
    expect(sums.undecided / size).toBeGreaterThanOrEqual(0.19);
    expect(sums.undecided / size).toBeLessThanOrEqual(0.3);
    expect(sums['left-sr']).toBeGreaterThanOrEqual(1);
  });
});

test.each([
  [15, { accept: 4, neither: 2, war: 4, undecided: 4, 'left-sr': 1 }],
  [20, { accept: 5, neither: 3, war: 5, undecided: 5, 'left-sr': 2 }],
  [24, { accept: 6, neither: 4, war: 6, undecided: 6, 'left-sr': 2 }],
  [30, { accept: 8, neither: 4, war: 8, undecided: 7, 'left-sr': 3 }],
  [36, { accept: 9, neither: 5, war: 9, undecided: 10, 'left-sr': 3 }],
] as const)('a class of %i is dealt so many of each faction', (size, sums) => {
  expect(counted(size)).toEqual(sums);
});

test('whoever is in a class is in every greater one', () => {
  const size = fc.integer({ min: smallest, max: largest });
  fc.assert(
    fc.property(size, size, (a, b) => {
      const [small, great] = [Math.min(a, b), Math.max(a, b)].map((n) => dealt(n).map(({ card: one }) => one.id));
      expect(great).toEqual(expect.arrayContaining(small ?? []));
    }),
  );
});

test('there is a packet for every sitting and for no other', () => {
  expect(Object.keys(packets).toSorted()).toEqual([...meetings.keys()].toSorted());
});

/** Papers that tell how a sitting ended. */
const outcomes: Readonly<Record<string, readonly string[]>> = {
  '1918-01-21': ['straw-vote'],
  '1918-02-03': ['sheet-3-february'],
  '1918-02-23': ['statement-three'],
  '1918-02-24': ['vtsik-tally'],
};
/** The prologue spans three days; the tape comes after midnight. */
const lastDay: Readonly<Record<string, string>> = { prologue: '1918-01-20', '1918-02-10': '1918-02-11' };

describe.each(Object.entries(packets))('the packet of %s', (id, one) => {
  const meeting = meetings.get(id);
  const motions = meeting?.motions ?? [];

  test('has its shape, and every paper also in easier words', () => {
    expect(faultsOf(packet, one)).toEqual([]);
    expect(Object.keys(one.simple).toSorted()).toEqual(one.documents.toSorted());
    expect(new Set(one.questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
  });

  test('holds only papers that were known by then', () => {
    const last = lastDay[id] ?? meeting?.dateNS ?? '';
    for (const paper of one.documents) {
      expect(papers.get(paper)?.usable, paper).toBe(true);
      expect(papers.get(paper)?.firstKnown ?? '9', paper).toMatch(/^1/);
      expect((papers.get(paper)?.firstKnown ?? '9') <= last, paper).toBe(true);
    }
  });

  test('tells every doubt about its own votes', () => {
    const due = disputed.filter(
      ({ kind, affects }) => kind === 'disputed' && affects.votes.some((vote) => motions.includes(vote)),
    );
    for (const point of due) expect(one.doubt).toContain(point.id);
  });

  test('asks of no letter that no paper bears, and quotes nobody', () => {
    const last = String.fromCharCode(64 + one.documents.length);
    for (const { text } of one.questions) {
      const letters = [...text.matchAll(/\b([A-Z])\b/g)].flatMap(([, letter]) => (letter === 'I' ? [] : [letter]));
      for (const letter of letters) expect((letter ?? '') <= last, text).toBe(true);
    }
    expect([...one.questions.map(({ text }) => text), ...Object.values(one.simple)].join(' ')).not.toMatch(/["“”]/);
  });

  test('gives away no outcome of the sitting itself', () => {
    for (const paper of outcomes[id] ?? []) expect(one.documents).not.toContain(paper);
  });
});

describe('the curriculum', () => {
  test('has its shape, and no row twice', () => {
    expect(faultsOf(v.array(anchor), curriculum)).toEqual([]);
    expect(new Set(curriculum.map(({ framework, code }) => `${framework} ${code}`)).size).toBe(curriculum.length);
  });

  test.each(curriculum)('$framework $code: whoever did not look it up says so', (row) => {
    const { checked, url } = row;
    if (checked === 'by memory') {
      expect(row.note).toMatch(/look (?:it )?up/i);
      expect(url).toBeNull();
    } else expect(url).not.toBeNull();
  });
});
