import { expect, test } from 'vitest';
import { numbered } from '../../src/archive/choice-numbers.ts';
import { readCode, writeCode } from '../../src/archive/code.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { dice } from '../../src/lib/chance.ts';
import type { Run } from '../../src/session/run.ts';
import type { Session } from '../../src/session/session.ts';
import { readLock } from '../../tools/lib/choices.ts';
import { theRecord } from '../kit/record.ts';
import { aSession, readToTheChoices } from '../kit/session.ts';

const numbers = readLock();

/** Plays on with any open choice to the end of the campaign. */
async function playOut(session: Session, roll: () => number): Promise<Run> {
  for (;;) {
    readToTheChoices(session);
    const offers = session.moment?.offers ?? [];
    const chosen = offers[Math.floor(roll() * offers.length)];
    if (chosen) session.choose(chosen.id);
    else if (session.moment?.next) await session.goOn();
    else return session.run as Run;
  }
}

test('every sitting of the record has a permanent number', () => {
  expect(numbered).toEqual(expect.arrayContaining([...theRecord().sittings.keys()]));
});

test('whole campaigns of the story as codes: under 200 characters each, and the same debate when opened', async () => {
  const session = aSession();
  const other = aSession();
  const roll = dice('campaigns');
  let longest = 0;
  let choices = 0;
  for (let n = 0; n < 6; n++) {
    await session.begin('prologue' as SittingId, Math.floor(roll() * 2 ** 32));
    const run = await playOut(session, roll);
    const code = writeCode(run, numbers) ?? '';
    longest = Math.max(longest, code.length);
    choices = Math.max(choices, run.path.length);
    const read = readCode(code, numbers);
    if (!read.ok) throw read.error;
    expect(read.value).toEqual({ ...run, onward: false, reached: 0 });
    const told = await other.resume({ ...read.value, reached: Number.MAX_SAFE_INTEGER });
    expect(told.ok && { ...told.value, news: false }).toEqual({ ...session.moment, news: false });
  }
  expect(choices).toBeGreaterThan(90);
  expect(longest).toBeLessThan(200);
});

test('any run of numbers is told as far as it goes, and never breaks', async () => {
  const session = aSession();
  const roll = dice('any numbers');
  const any = <T>(all: readonly T[]): T => all[Math.floor(roll() * all.length)] as T;
  for (let n = 0; n < 60; n++) {
    const path = Array.from({ length: Math.floor(roll() * 20) }, (): ChoiceId => any(numbers));
    const run = { start: any(numbered.slice(1)) as unknown as SittingId, path, seed: n, editions: {} };
    const code = writeCode({ ...run, ahead: [], onward: false, reached: 0 }, numbers) ?? '';
    const read = readCode(code, numbers);
    if (!read.ok) throw read.error;
    const told = await session.resume(read.value);
    if (!told.ok) expect(told.error.code).toBe('run/choice-gone');
    expect(session.moment).not.toBeNull();
  }
});
