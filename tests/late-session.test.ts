import { expect, test, vi } from 'vitest';
import type { SittingId } from '../src/debate/ids.ts';
import { openLateSession } from '../src/late-session.ts';
import { compileStory, storiesIn } from '../story/compile.ts';
import { storyFolder } from '../tools/lib/book.ts';
import { theRecord } from './kit/record.ts';

const prologue = 'prologue' as SittingId;

const aLateSession = () => {
  const load = vi.fn(async (id: string) => {
    const file = storiesIn(storyFolder).find((one) => one.endsWith(`${id}.ink`));
    const script = file && compileStory(storyFolder, file).script;
    if (!script) throw new Error(`no sitting is called "${id}"`);
    return script;
  });
  const session = openLateSession(theRecord(), { load, has: () => true }, () => new Error('not come'));
  return { session, load };
};

test('before its teller has come nothing has begun, and nothing can be done', () => {
  const { session, load } = aLateSession();
  for (const act of [session.advance, session.whole, session.count, session.back, session.forward]) act();
  session.choose('take-metalworker' as never);
  expect(session.moment).toBe(null);
  expect(session.run).toBe(null);
  expect(load).not.toHaveBeenCalled();
});

test('whoever listened before it came hears the run begin, and hears no more when he has gone', async () => {
  const { session } = aLateSession();
  const heard = vi.fn();
  const stop = session.subscribe(heard);
  await session.begin(prologue, 7);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(heard.mock.calls[0]?.[0]).toBe(session.moment);
  expect(session.moment?.sitting).toBe('delegates');
  session.whole();
  expect(session.moment?.open).toBe(true);
  const times = heard.mock.calls.length;
  stop();
  session.choose(session.moment?.offers[0]?.id as never);
  expect(session.moment?.sitting).toBe(prologue);
  expect(heard).toHaveBeenCalledTimes(times);
});

test('it is sent for beforehand with its first sitting, and what does not come is missed only when it is needed', async () => {
  const { session, load } = aLateSession();
  session.fetch('no-such-sitting' as SittingId);
  expect(load.mock.calls.map(([id]) => id)).toEqual(['delegates', 'no-such-sitting']);
  await expect(session.begin('no-such-sitting' as SittingId, 7)).rejects.toThrow();
  await session.begin(prologue, 7);
  expect(session.moment?.sitting).toBe('delegates');
});
