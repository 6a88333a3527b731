import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lesson } from '../../src/archive/lesson.ts';
import {
  changed,
  crossed,
  forgotten,
  type Lessons,
  laidBy,
  legOf,
  minutesLeft,
  newPlay,
  noLessons,
  phaseOf,
  runOf,
  stepped,
  taken,
  textOf,
} from '../../src/classroom/lesson/lesson-state.ts';
import { readLessons, writeLessons } from '../../src/classroom/lesson/lesson-text.ts';

const id = <T>(text: string) => text as T & string;
const lesson: Lesson = {
  sitting: id('1918-02-23'),
  as: id('soldier'),
  minutes: 10,
  scores: false,
  hindsight: false,
  seed: 7,
};
const play = (name: string, began = 0) => newPlay(`p-${name}`, 'Lxxx', name, began, id('role-soldier'));

/** What pupils do at one device, in any order. */
type Deed =
  | { readonly do: 'begin'; readonly who: number }
  | { readonly do: 'step'; readonly done: boolean }
  | { readonly do: 'words' | 'hand' | 'cross' | 'lay' }
  | { readonly do: 'take'; readonly who: number };

const deeds = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('begin' as const), who: fc.nat(50) }),
    fc.record({ do: fc.constant('step' as const), done: fc.boolean() }),
    fc.record({ do: fc.constantFrom('words' as const, 'hand' as const, 'cross' as const, 'lay' as const) }),
    fc.record({ do: fc.constant('take' as const), who: fc.nat(50) }),
  ),
);

let count = 0;
function after(lessons: Lessons, deed: Deed): Lessons {
  const { now, others } = lessons;
  switch (deed.do) {
    case 'begin':
      return taken(lessons, { ...play(`${deed.who}`), id: `p${count++}` });
    case 'step':
      return now
        ? stepped(lessons, { run: null, path: [...legOf(now).path, id(`c${count++}`)], done: deed.done })
        : lessons;
    case 'words':
      return changed(lessons, { words: { argued: `w${count++}`, against: 'é', now: '' } });
    case 'hand':
      return changed(lessons, { handed: `H${count++}`, legs: now?.other ? 2 : 1 });
    case 'cross':
      return now ? crossed(lessons, [id('class-war')], 5) : lessons;
    case 'lay':
      return laidBy(lessons);
    case 'take': {
      const one = others[deed.who % Math.max(1, others.length)];
      return one ? taken(lessons, one) : lessons;
    }
  }
}

const idsOf = ({ now, others }: Lessons) => [...(now ? [now.id] : []), ...others.map((one) => one.id)];

describe('the lessons of a device', () => {
  test('whoever sat down is there for ever, once, and as they were left', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        let lessons = noLessons;
        for (const deed of all) {
          const next = after(lessons, deed);
          const ids = idsOf(next);
          expect(new Set(ids).size).toBe(ids.length);
          for (const old of idsOf(lessons)) expect(ids).toContain(old);
          // Nothing that one pupil does alters what another laid down.
          for (const one of lessons.others) if (next.now?.id !== one.id) expect(next.others).toContainEqual(one);
          lessons = next;
        }
        expect(readLessons(writeLessons(lessons))).toEqual(lessons);
      }),
    );
  });

  test('what is torn is left out, and the rest is read', () => {
    const all = taken(taken(noLessons, play('Anna')), play('Ben'));
    const text = writeLessons(all).replace('"p-Anna"', '3');
    expect(idsOf(readLessons(text))).toEqual(['p-Ben']);
    for (const torn of [null, '', '{', '3', '[]', '{"now":{"id":"a"},"others":5}'])
      expect(readLessons(torn)).toEqual(noLessons);
  });

  test('a result is taken off the list by its own name only', () => {
    const all = laidBy(taken(taken(noLessons, play('Anna')), play('Ben')));
    expect(idsOf(forgotten(all, 'p-Anna'))).toEqual(['p-Ben']);
    expect(forgotten(all, 'nobody')).toEqual(all);
  });
});

describe('where a pupil is', () => {
  test('sitting, sentences, handed in; then the other bench, and the same once more', () => {
    let all = taken(noLessons, play('Anna'));
    const phase = () => all.now && phaseOf(all.now);
    expect(phase()).toBe('sitting');
    all = stepped(all, { run: null, path: [id('role-soldier'), id('a')], done: true });
    expect(phase()).toBe('words');
    all = changed(all, { handed: 'H1', legs: 1 });
    expect(phase()).toBe('handed');
    all = crossed(all, [id('class-war')], 5);
    expect(phase()).toBe('sitting');
    all = stepped(all, { run: null, path: [id('class-war'), id('b')], done: true });
    expect(phase()).toBe('words');
    all = changed(all, { handed: 'H2', legs: 2 });
    expect(phase()).toBe('handed');
    expect(all.now?.first.path).toEqual(['role-soldier', 'a']);
  });

  test('what the old bench still shows is not written to the new one', () => {
    const all = crossed(taken(noLessons, play('Anna')), [id('class-war')], 5);
    expect(stepped(all, { run: null, path: [id('role-soldier'), id('a')], done: true })).toEqual(all);
  });

  test('all see one order: the seed is the lesson’s on both benches', () => {
    const { first } = play('Anna');
    expect(runOf(lesson, first)).toMatchObject({ seed: 7, start: '1918-02-23', path: ['role-soldier'] });
  });

  test('the clock counts down from the beginning of the leg, and through nought', () => {
    const left = (minutes: number | null, after: number) =>
      minutesLeft({ ...lesson, minutes }, play('a', 1000), 1000 + after);
    expect([0, 1, 60_000, 480_000, 599_999, 600_000, 660_001].map((ms) => left(10, ms))).toEqual([
      10, 10, 9, 2, 1, 0, -1,
    ]);
    expect(left(null, 5)).toBeNull();
  });
});

test('the sentences are a line each, and an empty one is none', () => {
  expect(textOf({ argued: ' we  must\nsign ', against: '', now: 'wait' })).toBe(
    'I argued that we must sign\nI would now wait',
  );
  expect(textOf({ argued: ' ', against: '', now: '' })).toBe('');
});
