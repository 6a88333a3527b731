import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aligned } from '../../src/archive/alignment.ts';
import { type Comparison, compare } from '../../src/archive/comparison.ts';
import type { SittingId } from '../../src/debate/ids.ts';
import { dice } from '../../src/lib/chance.ts';
import type { Moment } from '../../src/session/moment.ts';
import { theRecord } from '../kit/record.ts';
import { aSession, readToTheChoices } from '../kit/session.ts';

const record = theRecord();
const sittings = [...record.sittings.keys()];
const session = aSession();

/** A run of the real story: this start, then whatever the dice say, so many choices long or to the end. */
async function played(start: SittingId, choices: number, seed: string): Promise<Moment> {
  const roll = dice(seed);
  await session.begin(start, 7);
  for (let made = 0; ; ) {
    readToTheChoices(session);
    const moment = session.moment;
    if (!moment) throw new Error('no moment');
    const offer = moment.offers[Math.floor(roll() * moment.offers.length)];
    if (made >= choices || (!offer && moment.next === null)) return moment;
    if (offer) {
      session.choose(offer.id);
      made++;
    } else await session.goOn();
  }
}

/** The same run as far as so many choices, and from there on other dice. */
async function forked(from: Moment, start: SittingId, at: number, more: number, seed: string): Promise<Moment> {
  const roll = dice(seed);
  await session.resume({
    seed: 7,
    start,
    path: from.path.slice(0, at),
    ahead: [],
    onward: false,
    reached: Number.MAX_SAFE_INTEGER,
    editions: {},
  });
  for (let made = 0; ; ) {
    readToTheChoices(session);
    const moment = session.moment;
    if (!moment) throw new Error('no moment');
    const offer = moment.offers[Math.floor(roll() * moment.offers.length)];
    if (made >= more || (!offer && moment.next === null)) return moment;
    if (offer) {
      session.choose(offer.id);
      made++;
    } else await session.goOn();
  }
}

/** A comparison seen from the other side. */
function mirrored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mirrored);
  if (value === null || typeof value !== 'object') return value;
  const swapped: Readonly<Record<string, string>> = { a: 'b', b: 'a' };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [swapped[key] ?? key, mirrored(one)]));
}

const plain = (comparison: Comparison): unknown => JSON.parse(JSON.stringify(comparison));

const aStart = fc.constantFrom(...sittings);

describe('two runs side by side', () => {
  test('a run compared with itself has no difference', async () => {
    await fc.assert(
      fc.asyncProperty(aStart, fc.integer({ min: 0, max: 25 }), fc.string(), async (start, choices, seed) => {
        const run = await played(start, choices, seed);
        const { first, counts, votes, sittings: all, put, stages } = compare(run, run, record);
        expect(first).toBeNull();
        expect(counts).toEqual({ alike: run.told.length, otherwise: 0, only: { a: 0, b: 0 } });
        expect(votes.filter(({ unlike }) => unlike)).toEqual([]);
        expect(all.every(({ came }) => came.a && came.b)).toBe(true);
        expect([...put.a, ...put.b]).toEqual([]);
        expect(stages.every(({ a, b }) => String(a) === String(b))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('exchanging the runs mirrors everything; and every decision of both stands in it once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(aStart, aStart),
        fc.tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 25 })),
        fc.tuple(fc.string(), fc.string()),
        fc.boolean(),
        async ([start, other], [long, longer], [seed, dies], fork) => {
          const a = await played(start, long, seed);
          const b = fork
            ? await forked(a, start, Math.min(a.path.length, longer % 7), longer, dies)
            : await played(other, longer, dies);
          const there = compare(a, b, record);
          expect(plain(compare(b, a, record))).toEqual(mirrored(plain(there)));
          const told = (side: 'a' | 'b') =>
            there.sittings.flatMap(({ meetings }) =>
              meetings.flatMap((one) => one[side]).map(({ choices }) => choices),
            );
          expect(told('a')).toEqual(a.told.map((_, at) => at));
          expect(told('b')).toEqual(b.told.map((_, at) => at));
          expect(there.counts.alike + there.counts.otherwise + there.counts.only.a).toBe(a.told.length);
        },
      ),
      { numRuns: 200 },
    );
  }, 300_000);

  test('a fork differs first where it was made, and nowhere before', async () => {
    const start = '1918-02-23' as SittingId;
    const a = await played(start, 99, 'fork');
    const at = 3;
    const other = a.told[at]?.offers.find(({ id }) => id !== a.told[at]?.chosen.id);
    if (!other) throw new Error('nothing else to choose');
    await session.resume({ ...bare(start), path: [...a.path.slice(0, at), other.id] });
    readToTheChoices(session);
    const b = session.moment as Moment;
    const { first, sittings: all } = compare(a, b, record);
    expect(first).toMatchObject({ kind: 'choice', sitting: start, a: { choices: at }, b: { choices: at } });
    expect(first?.a?.told.chosen.id).toBe(a.told[at]?.chosen.id);
    expect(first?.b?.told.chosen.id).toBe(other.id);
    const before = all.flatMap(({ meetings }) => meetings).slice(0, at);
    expect(before.map(({ kind }) => kind)).toEqual(['alike', 'alike', 'alike']);
  });

  test('a run that goes further has no other difference; what it does not come to is not voted', async () => {
    const start = '1918-02-23' as SittingId;
    const a = await played(start, 99, 'further');
    const b = await forked(a, start, 4, 0, '');
    const { first, counts, votes } = compare(a, b, record);
    expect(first).toMatchObject({ kind: 'further', b: null, a: { choices: 4 } });
    expect(counts).toEqual({ alike: 4, otherwise: 0, only: { a: a.told.length - 4, b: 0 } });
    expect(votes.some(({ a: one }) => one.came === true)).toBe(true);
    expect(votes.every(({ b: one, unlike }) => one.came === 'not yet' && !unlike)).toBe(true);
  });

  test('runs of different sittings part because only one of them sat there', async () => {
    const a = await played('1918-01-21' as SittingId, 3, 'one');
    const b = await played('1918-02-23' as SittingId, 3, 'one');
    const { sittings: all, stages } = compare(a, b, record);
    expect(all.map(({ sitting, came }) => [sitting, came.a, came.b])).toEqual([
      ['delegates', true, true],
      ['1918-01-21', true, false],
      ['1918-02-23', false, true],
    ]);
    expect(stages.map(({ a: one, b: other }) => [one === null, other === null])[1]?.[0]).toBe(true);
  });
});

const bare = (start: SittingId) => ({
  seed: 7,
  start,
  path: [],
  ahead: [],
  onward: false,
  reached: Number.MAX_SAFE_INTEGER,
  editions: {},
});

describe('laying two lists side by side', () => {
  const like = { of: (x: string, y: string) => Number(x === y), name: (x: string) => x };

  test('they meet again where they can', () => {
    expect(aligned([...'abxcd'], [...'abyzcd'], like)).toEqual([
      { met: true, a: 'a', b: 'a' },
      { met: true, a: 'b', b: 'b' },
      { met: false, a: ['x'], b: ['y', 'z'] },
      { met: true, a: 'c', b: 'c' },
      { met: true, a: 'd', b: 'd' },
    ]);
    expect(aligned([], [...'a'], like)).toEqual([{ met: false, a: [], b: ['a'] }]);
    expect(aligned([], [], like)).toEqual([]);
  });

  test('as many meet as in any other order, and the sides can be exchanged', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const found = aligned(one, other, like);
        expect(found.filter(({ met }) => met)).toHaveLength(longest(one, other));
        expect(aligned(other, one, like)).toEqual(mirrored(found));
        expect(found.flatMap(({ a }) => a)).toEqual(one);
        expect(found.flatMap(({ b }) => b)).toEqual(other);
      }),
      { numRuns: 500 },
    );
  });

  test('of the ways to meet the most alike is taken', () => {
    const near = { of: (x: string, y: string) => (x[0] === y[0] ? (x === y ? 9 : 1) : 0), name: (x: string) => x };
    expect(aligned(['a1'], ['a2', 'a1'], near)).toEqual([
      { met: false, a: [], b: ['a2'] },
      { met: true, a: 'a1', b: 'a1' },
    ]);
  });
});

/** The length of a longest common subsequence, by the book. */
function longest(one: readonly string[], other: readonly string[]): number {
  const [x, y] = [one[0], other[0]];
  if (x === undefined || y === undefined) return 0;
  const [restX, restY] = [one.slice(1), other.slice(1)];
  return x === y ? 1 + longest(restX, restY) : Math.max(longest(restX, other), longest(one, restY));
}
