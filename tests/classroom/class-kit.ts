import { type Handed, writeHanded } from '../../src/archive/handed.ts';
import type { Lesson } from '../../src/archive/lesson.ts';
import type { SittingId } from '../../src/debate/ids.ts';
import { dice } from '../../src/lib/chance.ts';
import type { Run } from '../../src/session/run.ts';
import { readLock } from '../../tools/lib/choices.ts';
import { aSession, readToTheChoices } from '../kit/session.ts';

export const numbers = readLock();

/** A run of one sitting, with any open choice each time, to its end or so many choices. */
export async function anyRun(seed: number, start = '1918-02-23', most = 60): Promise<Run> {
  const session = aSession();
  const roll = dice(`class ${seed}`);
  await session.begin(start as SittingId, seed);
  for (let n = 0; n < most; n++) {
    readToTheChoices(session);
    const offers = session.moment?.offers ?? [];
    const chosen = offers[Math.floor(roll() * offers.length)];
    if (!chosen) break;
    session.choose(chosen.id);
  }
  if (!session.run) throw new Error('nothing was played');
  return { ...session.run, ahead: [], onward: false, reached: 0 };
}

export const aLesson = (more: Partial<Lesson> = {}): Lesson => ({
  sitting: '1918-02-23' as SittingId,
  as: null,
  minutes: 10,
  scores: false,
  hindsight: false,
  seed: 7,
  ...more,
});

/** A result as a pupil hands it in. */
export const handIn = (run: Run, more: Partial<Handed> = {}): string =>
  writeHanded({ lesson: null, name: '', run, other: null, words: '', ...more }, numbers) ?? '';
