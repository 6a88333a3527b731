import { describe, expect, test } from 'vitest';
import type { ChoiceId, DelegateId, SittingId } from '../../src/debate/ids.ts';
import { sitsAt } from '../../src/debate/sits-at.ts';
import { openSession } from '../../src/session/session.ts';
import { theRecord } from '../kit/record.ts';
import { aSession, readToTheChoices, theBook } from '../kit/session.ts';
import { aScript } from '../kit/story.ts';

const people = ['role-metalworker', 'role-soldier', 'role-student', 'role-commissar', 'role-sailor'];
const party = ['class-accept', 'class-neither', 'class-war', 'class-undecided'];
const ofSitting = (id: string, next: string) =>
  aScript(
    `-> a\n=== a ===\n# sitting: ${id}\nA room.\n* [On. # id: on-${id}]\n- -> ending_a\n=== ending_a ===\nOver. # next: ${next}\n-> END`,
    id as SittingId,
  );

function delegates() {
  const script = theBook().scripts.find(({ id }) => id === 'delegates');
  if (!script) throw new Error('the book does not say who one can be');
  return script;
}

describe('who one can be', () => {
  test('five people first, then the roles that the sitting lists', async () => {
    const session = aSession();
    await session.begin('1918-02-23' as SittingId, 1);
    readToTheChoices(session);
    expect(session.moment?.turn.offers.map(({ id }) => id)).toEqual([...people, ...party]);
  });

  test('a role that has no seat there is refused, also by a run that is kept', async () => {
    const session = aSession();
    await session.begin('1918-02-23' as SittingId, 1);
    readToTheChoices(session);
    session.choose('class-left-sr' as ChoiceId);
    expect(session.moment?.path).toEqual([]);
    const run = session.run;
    const told = run && (await session.resume({ ...run, path: ['class-left-sr' as ChoiceId] }));
    expect(told?.ok ? null : told?.error.code).toBe('run/choice-gone');
  });

  test('the ally is offered where the soviets meet, and goes on to where they meet again', async () => {
    const scripts = [
      ofSitting('1918-02-24', '1918-03-08'),
      ofSitting('1918-03-08', '1918-03-15'),
      ofSitting('1918-03-15', 'epilogue'),
    ];
    const session = openSession(theRecord(), {
      has: (id) => scripts.some((one) => one.id === id),
      load: async (id) => scripts.find((one) => one.id === id) ?? delegates(),
    });
    await session.begin('1918-02-24' as SittingId, 1);
    readToTheChoices(session);
    expect(session.moment?.turn.offers.map(({ id }) => id)).toEqual([...people, ...party, 'class-left-sr']);
    session.choose('class-left-sr' as ChoiceId);
    readToTheChoices(session);
    session.choose('on-1918-02-24' as ChoiceId);
    readToTheChoices(session);
    expect(session.moment?.next).toBe('1918-03-15');
  });

  test('the five sit everywhere, the ally in none of the party’s own meetings', () => {
    const record = theRecord();
    const seats = (delegate: string) =>
      [...record.sittings.keys()].filter((id) => sitsAt(record, id, delegate as DelegateId));
    for (const delegate of ['metalworker', 'soldier', 'student', 'commissar', 'sailor', 'role-war'])
      expect(seats(delegate)).toEqual([...record.sittings.keys()]);
    expect(seats('role-left-sr')).toEqual(['1918-02-24', '1918-03-15', 'epilogue']);
  });
});
