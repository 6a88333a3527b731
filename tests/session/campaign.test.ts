import { describe, expect, test } from 'vitest';
import { readCode, writeCode } from '../../src/archive/code.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { openSession, type Session } from '../../src/session/session.ts';
import { theRecord } from '../kit/record.ts';
import { readToTheChoices } from '../kit/session.ts';
import { aScript } from '../kit/story.ts';

const who = aScript(
  '-> d\n=== d ===\nWho?\n* [Anna # id: role-metalworker # role: metalworker] -> ending_d\n=== ending_d ===\nYou.\n-> END',
  'delegates',
);
/** Three sittings of one choice each; the second remembers the first, and the third is not written. */
const january = aScript(
  `-> a
=== a ===
# sitting: 1918-01-21
Snow.
* ["The army goes home." # id: army # as: speech # argues: army-cannot-fight # cites: own]
* ["To arms." # id: arms # as: speech # argues: like-1792]
- -> ending_a
=== ending_a ===
Over. # next: 1918-01-24
-> END`,
  '1918-01-21' as SittingId,
);
const later = aScript(
  `-> b
=== b ===
# sitting: 1918-01-24
{heard("army-cannot-fight"): They remember your army.|Nobody knows you.}
* [Go. # id: go]
- -> ending_b
=== ending_b ===
Done. # next: 1918-02-03
-> END`,
  '1918-01-24' as SittingId,
);
const scripts = [who, january, later];
const shelf = {
  has: (id: SittingId) => scripts.some((one) => one.id === id),
  async load(id: SittingId | 'delegates') {
    const script = scripts.find((one) => one.id === id);
    if (!script) throw new Error(`no script ${id}`);
    return script;
  },
};
const start = '1918-01-21' as SittingId;
const choose = (session: Session, ...ids: readonly string[]) => {
  for (const id of ids) {
    readToTheChoices(session);
    session.choose(id as ChoiceId);
  }
  readToTheChoices(session);
};
const said = (session: Session) => session.moment?.turn.cards.flatMap((card) => card.lines.map(({ text }) => text));

/** A session at the end of the first sitting. */
async function firstOver(): Promise<Session> {
  const session = openSession(theRecord(), shelf);
  await session.begin(start, 7);
  choose(session, 'role-metalworker', 'army');
  return session;
}

describe('a campaign', () => {
  test('a sitting that is over leads to the next, which remembers what was said', async () => {
    const session = await firstOver();
    expect(session.moment).toMatchObject({ sitting: '1918-01-21', ending: 'ending_a', next: '1918-01-24' });
    await session.goOn();
    expect(session.moment).toMatchObject({ sitting: '1918-01-24', ending: null, next: null });
    expect(said(session)).toEqual(['They remember your army.']);
    expect(session.moment?.debate.said).toHaveLength(1);
  });

  test('it ends where the next part is not written', async () => {
    const session = await firstOver();
    await session.goOn();
    choose(session, 'go');
    expect(session.moment).toMatchObject({ ending: 'ending_b', next: null });
    const before = session.moment;
    await session.goOn();
    expect(session.moment).toBe(before);
  });

  test('from the beginning of a sitting one goes back to the end of the one before, and on again', async () => {
    const session = await firstOver();
    await session.goOn();
    session.back();
    expect(session.moment).toMatchObject({ sitting: '1918-01-21', ending: 'ending_a', next: '1918-01-24' });
    session.back();
    expect(session.moment).toMatchObject({ sitting: '1918-01-21', ending: null });
    choose(session, 'arms');
    await session.goOn();
    expect(said(session)).toEqual(['Nobody knows you.']);
  });

  test('a kept run is taken up in its second sitting, before and after a choice there', async () => {
    const session = await firstOver();
    await session.goOn();
    const opened = session.run;
    choose(session, 'go');
    for (const kept of [opened, session.run]) {
      const again = openSession(theRecord(), shelf);
      const told = kept && (await again.resume(JSON.parse(JSON.stringify(kept))));
      expect(told?.ok).toBe(true);
      expect(again.moment?.sitting).toBe('1918-01-24');
      expect(again.run?.path).toEqual(kept?.path);
    }
  });

  test('a share code knows its start alone, and is told through all its sittings', async () => {
    const session = await firstOver();
    await session.goOn();
    choose(session, 'go');
    const numbers = ['role-metalworker', 'army', 'arms', 'go'] as ChoiceId[];
    const run = session.run && readCode(writeCode(session.run, numbers) ?? '', numbers);
    const again = openSession(theRecord(), shelf);
    if (run?.ok) await again.resume(run.value);
    expect(again.moment).toMatchObject({ sitting: '1918-01-24', ending: 'ending_b' });
  });

  test('a choice of another sitting is no choice of this one', async () => {
    const session = await firstOver();
    const run = session.run;
    const again = openSession(theRecord(), shelf);
    const told = run && (await again.resume({ ...run, path: ['role-metalworker', 'go'] as ChoiceId[] }));
    expect(told && !told.ok && told.error.code).toBe('run/choice-gone');
  });
});
