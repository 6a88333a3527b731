import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agendaOf,
  answersTo,
  argumentsFor,
  assemblyOf,
  carries,
  changed,
  dealt,
  type Event,
  factions,
  factionsAt,
  namesIn,
  onBench,
} from '../../src/classroom/assembly/assembly.ts';
import { clockOf, clockWords, longer, startOrPause, tick } from '../../src/classroom/assembly/assembly-clock.ts';
import {
  newAssembly,
  readAssembly,
  readShelf,
  writeAssembly,
  writeShelf,
} from '../../src/classroom/assembly/assembly-text.ts';
import type { MotionId, OptionId, SittingId } from '../../src/debate/ids.ts';
import { loadRecord } from '../../tools/lib/book.ts';

const record = loadRecord();
const the23rd = '1918-02-23' as SittingId;
const theLobby = '1918-02-24' as SittingId;

const events: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('to' as const), step: fc.nat(12) }),
  fc.record({
    kind: fc.constant('spoke' as const),
    faction: fc.constantFrom(...factions),
    speaker: fc.string({ maxLength: 40 }),
    argument: fc.constant(null),
    words: fc.string({ maxLength: 100 }),
  }),
  fc.record({
    kind: fc.constant('voted' as const),
    motion: fc.constantFrom('v13a-accept' as MotionId, 'v13b-war' as MotionId),
    counts: fc.dictionary(fc.constantFrom('for', 'against', 'abstain'), fc.nat(40)),
  }),
  fc.record({ kind: fc.constant('shown' as const), motion: fc.constant('v13a-accept' as MotionId) }),
  fc.record({ kind: fc.constant('noted' as const), words: fc.string({ maxLength: 60 }) }),
  fc.constant({ kind: 'closed' as const }),
) as fc.Arbitrary<Event>;

const setup = {
  name: '10 B',
  sitting: the23rd,
  roll: dealt(['Ada', 'Boris', 'Chloe', ''], factionsAt(record, the23rd)),
  agenda: agendaOf(record, the23rd),
  minutes: 2,
};

test('undoing a step leaves what stood before it', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 30 }), events, (before, one) => {
      expect(assemblyOf([...before, one].slice(0, -1))).toEqual(assemblyOf(before));
    }),
  );
});

test('what is kept is read back as it was, in the store and in a file', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 20 }), (happened) => {
      const one = { ...newAssembly('a123', 5, setup), events: happened };
      const plain = JSON.parse(JSON.stringify(one));
      const shelf = readShelf(writeShelf({ assemblies: [one], open: 'a123' }));
      expect(JSON.parse(JSON.stringify(shelf.assemblies[0]))).toEqual(plain);
      expect(shelf).toMatchObject({ open: 'a123', torn: 0 });
      const file = readAssembly(writeAssembly(one));
      expect(file.ok && JSON.parse(JSON.stringify(file.value))).toEqual(plain);
    }),
  );
});

test('torn text throws nothing, and a torn assembly takes no other with it', () => {
  const good = newAssembly('a1', 1, setup);
  const text = writeShelf({ assemblies: [good], open: 'a1' });
  fc.assert(
    fc.property(fc.nat(text.length), fc.string({ maxLength: 3 }), (at, put) => {
      const { assemblies, torn } = readShelf(text.slice(0, at) + put + text.slice(at + 1));
      expect(assemblies.length + torn).toBeGreaterThan(0);
      readAssembly(text.slice(0, at));
    }),
  );
  const two = JSON.stringify({ version: 1, assemblies: [{ id: 'a2' }, good], open: 'a2' });
  expect(readShelf(two)).toMatchObject({ assemblies: [{ id: 'a1' }], open: null, torn: 1 });
});

test('a clock that ran when the page was closed stands when it is opened', () => {
  const running = { ...newAssembly('a1', 1, setup), clock: startOrPause(clockOf(2), 1000) };
  expect(readShelf(writeShelf({ assemblies: [running], open: 'a1' })).assemblies[0]?.clock).toEqual({
    left: 120_000,
    seen: null,
    lapsed: true,
  });
});

test('the clock counts what was watched, and no gap', () => {
  const running = startOrPause(clockOf(2), 1000);
  expect(tick(running, 2000)).toEqual({ left: 119_000, seen: 2000, lapsed: false });
  expect(tick(running, 60_000)).toEqual({ left: 120_000, seen: null, lapsed: true });
  expect(tick(running, 500)).toMatchObject({ left: 120_000, seen: null });
  expect(clockWords(clockOf(2))).toBe('2:00');
  expect(clockWords({ left: -61_000, seen: null, lapsed: false })).toBe('1:01');
  expect(longer({ left: -5000, seen: null, lapsed: false }, 30).left).toBe(30_000);
});

test('dealt evenly, no bench has more than one above another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), (pupils) => {
      const benches = factionsAt(record, the23rd);
      const roll = dealt(Array(pupils).fill(''), benches);
      const sizes = benches.map((one) => onBench(roll, one).length);
      expect(sizes.reduce((a, b) => a + b, 0)).toBe(pupils);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

test('one fewer takes somebody without a name first, and nobody from an empty bench', () => {
  const roll = [
    { name: 'Ada', faction: 'war' as const },
    { name: '', faction: 'war' as const },
  ];
  expect(changed(roll, 'war', -1)).toEqual([{ name: 'Ada', faction: 'war' }]);
  expect(changed(roll, 'accept', -1)).toEqual(roll);
  expect(changed(roll, 'accept', 1)).toHaveLength(3);
});

test('names are read as they are pasted', () => {
  expect(namesIn(' Ada\nBoris, Chloe;\n\n D ')).toEqual(['Ada', 'Boris', 'Chloe', 'D']);
});

test('the Left SRs sit only where they sat', () => {
  expect(factionsAt(record, the23rd)).not.toContain('left-sr');
  expect(factionsAt(record, theLobby)).toContain('left-sr');
});

test('the usual agenda hears every bench and puts every motion of the day', () => {
  for (const { id, motions } of record.sittings.values()) {
    const agenda = agendaOf(record, id);
    expect(agenda.flatMap((step) => (step.kind === 'vote' ? [step.motion] : []))).toEqual(motions);
    for (const faction of factionsAt(record, id)) expect(agenda).toContainEqual({ kind: 'speech', faction });
  }
});

test('every bench has arguments to pick on every day, and none from later', () => {
  for (const { id, dateNS, motions } of record.sittings.values()) {
    if (motions.length === 0) continue;
    for (const faction of factionsAt(record, id)) {
      const open = argumentsFor(record, id, faction);
      expect(open.length, `${id} ${faction}`).toBeGreaterThan(2);
      for (const one of open) expect(one.earliest <= dateNS && !one.afterEvent).toBe(true);
      for (const one of open)
        for (const { argument } of answersTo(record, id, one.id)) expect(argument.earliest <= dateNS).toBe(true);
    }
  }
});

test.each([
  [{ for: 7, against: 4, abstain: 4 }, true],
  [{ for: 7, against: 7, abstain: 1 }, false],
  [{ for: 5, against: 4, abstain: 20 }, true],
  [{}, false],
])('more For than Against carries: %j', (counts, carried) =>
  expect(carries(['for', 'against', 'abstain'] as unknown as readonly OptionId[], counts)).toBe(carried),
);
