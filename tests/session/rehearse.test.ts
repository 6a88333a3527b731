import { expect, test } from 'vitest';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { rehearse } from '../../src/session/rehearse.ts';
import type { Run } from '../../src/session/run.ts';
import type { Session } from '../../src/session/session.ts';
import { aSession, readToTheChoices } from '../kit/session.ts';

const start = '1918-02-23' as SittingId;

/** A run after so many first choices, that of the delegate among them. */
async function played(choices: number): Promise<{ readonly session: Session; readonly run: Run }> {
  const session = aSession();
  await session.begin(start, 7);
  for (let n = 0; n < choices; n++) {
    readToTheChoices(session);
    session.choose(session.moment?.offers[0]?.id ?? ('' as ChoiceId));
  }
  if (!session.run) throw new Error('no run has begun');
  return { session, run: session.run };
}

test('a rehearsal tells the run one choice farther than it stands', async () => {
  const [{ run }, hidden] = [await played(1), aSession()];
  await rehearse(hidden, run);
  expect(hidden.run?.path).toHaveLength(2);
  expect(hidden.run?.path[0]).toBe(run.path[0]);
});

test('and leaves the run itself as it was', async () => {
  const { session, run } = await played(1);
  const { moment } = session;
  await rehearse(aSession(), run);
  expect(session.moment).toBe(moment);
  expect(session.run).toBe(run);
});

test('a run that was taken up farther on is not told a third time', async () => {
  const [{ run }, hidden] = [await played(2), aSession()];
  await rehearse(hidden, run);
  expect(hidden.run).toBeNull();
});
