import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbered } from '../../src/archive/choice-numbers.ts';
import { type Lesson, readLesson, writeLesson } from '../../src/archive/lesson.ts';
import { theRecord } from '../kit/record.ts';

const sittings = numbered.filter((id) => id !== 'delegates');
const delegates = [...theRecord().delegates.keys()];

const lessons: fc.Arbitrary<Lesson> = fc.record({
  sitting: fc.constantFrom(...sittings).map((id) => id as Lesson['sitting']),
  as: fc.option(fc.constantFrom(...delegates)),
  minutes: fc.option(fc.integer({ min: 1, max: 60 })),
  scores: fc.boolean(),
  hindsight: fc.boolean(),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
});

describe('the code of a lesson', () => {
  test('is 13 characters that a link takes, and is read back', () => {
    fc.assert(
      fc.property(lessons, (lesson) => {
        const code = writeLesson(lesson);
        expect(code).toMatch(/^L[\w-]{12}$/);
        expect(readLesson(` ${code}\n`)).toEqual({ ok: true, value: lesson });
      }),
    );
  });

  test('every delegate that can be played has a number', () => {
    for (const as of delegates) {
      const lesson = { sitting: '1918-02-23', as, minutes: null, scores: false, hindsight: false, seed: 1 } as Lesson;
      const read = readLesson(writeLesson(lesson));
      expect(read.ok && read.value.as).toBe(as);
    }
  });

  test('one character lost, changed or exchanged is noticed', () => {
    fc.assert(
      fc.property(lessons, fc.nat(12), fc.constantFrom(...'AZaz09-_'), (lesson, at, other) => {
        const code = writeLesson(lesson);
        expect(readLesson(code.slice(0, at) + code.slice(at + 1)).ok).toBe(false);
        const wrong = code.slice(0, at) + other + code.slice(at + 1);
        if (wrong !== code) expect(readLesson(wrong).ok).toBe(false);
      }),
    );
  });

  test.each(['', 'L', 'hello', 'L123456789012', '#lesson/L1'])('%j is no lesson, and says what to do', (text) => {
    const read = readLesson(text);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error.advice).toMatch(/code/);
  });

  test('codes that were given out before are read for ever', () => {
    const lesson = {
      sitting: '1918-02-23',
      as: 'metalworker',
      minutes: 10,
      scores: false,
      hindsight: true,
      seed: 4711,
    };
    expect(writeLesson(lesson as Lesson)).toBe('LQEpAAASZw_30');
  });
});
