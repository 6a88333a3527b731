import { expect, test } from 'vitest';
import type { SittingId } from '../../src/debate/ids.ts';
import { dice } from '../../src/lib/chance.ts';
import type { Moment } from '../../src/session/moment.ts';
import type { Session } from '../../src/session/session.ts';
import { theRecord } from '../kit/record.ts';
import { aSession, readToTheChoices } from '../kit/session.ts';

/** All there is at a moment but whether it is news, which a jump never is. */
const whole = (moment: Moment | null): unknown => moment && { ...moment, news: false };

/** Plays on with any open choice, `choices` times or to the end of the campaign; one moment for each number of choices. */
async function playOn(session: Session, choices: number, roll: () => number): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  for (;;) {
    readToTheChoices(session);
    if (session.moment?.offers.length === 0 && session.moment.next !== null && seen.length < choices) {
      await session.goOn();
      continue;
    }
    seen.push(whole(session.moment));
    const offers = session.moment?.offers ?? [];
    const chosen = offers[Math.floor(roll() * offers.length)];
    if (!chosen || seen.length > choices) return seen;
    session.choose(chosen.id);
  }
}

const runs = 1000;
const sittings = [...theRecord().sittings.keys()];

test(`in ${runs} random runs, jumping anywhere gives the moment of having played there, and play goes on from it`, async () => {
  const session = aSession();
  const fresh = aSession();
  const roll = dice('jumps');
  for (let n = 0; n < runs; n++) {
    const start = sittings[n % sittings.length] as SittingId;
    await session.begin(start, n);
    const played = await playOn(session, 2 + Math.floor(roll() * 14), roll);
    const path = session.run?.path ?? [];
    for (let jumps = 0; jumps < 3; jumps++) {
      const to = Math.floor(roll() * played.length);
      session.jump(to);
      expect(whole(session.moment), `run ${n}, to ${to} of ${path.length}`).toEqual(played[to]);
      expect([...(session.run?.path ?? []), ...(session.run?.ahead ?? [])]).toEqual(path);
    }
    // Another choice than before, in a story told back to here, leads where it leads in a run that never went elsewhere.
    const at = session.run?.path.length ?? 0;
    const other = session.moment?.offers.find((offer) => offer.id !== path[at]);
    if (!other || !session.run) continue;
    const { seed } = session.run;
    session.choose(other.id);
    expect(session.run.ahead).toEqual([]);
    await fresh.resume({ ...session.run, seed, reached: 0 });
    expect(whole(session.moment), `run ${n}, another way after ${at}`).toEqual(whole(fresh.moment));
  }
}, 600_000);

test('a campaign of many sittings is gone through backward and forward, each stop the same both ways', async () => {
  const session = aSession();
  await session.begin(sittings[0] as SittingId, 5);
  const played = await playOn(session, 60, dice('far'));
  const last = session.run?.path.length ?? 0;
  for (let n = last; n >= 0; n--) {
    session.jump(n);
    expect(whole(session.moment), `after ${n}`).toEqual(played[n]);
  }
  session.forward(last);
  expect(whole(session.moment)).toEqual(played[last]);
  session.back(7);
  session.forward(3);
  expect(whole(session.moment)).toEqual(played[last - 4]);
});

test('what was gone back over is kept with the run, and is there again when the run is resumed', async () => {
  const session = aSession();
  await session.begin('1918-02-23' as SittingId, 11);
  const played = await playOn(session, 6, dice('kept'));
  session.back(4);
  const kept = session.run;
  const later = aSession();
  if (!kept) throw new Error('no run');
  await later.resume(kept);
  expect(later.run?.ahead).toHaveLength(4);
  later.forward(4);
  expect(whole(later.moment)).toEqual(played[6]);
});

test('the same choice made again keeps what lies beyond it, another lets it go', async () => {
  const session = aSession();
  await session.begin('1918-02-23' as SittingId, 3);
  await playOn(session, 5, dice('same'));
  session.jump(2);
  const again = session.run?.ahead[0];
  const other = session.moment?.offers.find(({ id }) => id !== again);
  if (!again || !other) throw new Error('nothing else to choose');
  session.choose(again);
  expect(session.run?.ahead).toHaveLength(2);
  session.jump(2);
  session.choose(other.id);
  expect(session.run?.ahead).toEqual([]);
});

test('a line already read can be returned to within its turn', async () => {
  const session = aSession();
  await session.begin('1918-02-23' as SittingId, 3);
  await playOn(session, 3, dice('line'));
  session.jump(2, 1);
  expect(session.moment?.reached).toBe(1);
  expect(session.moment?.open).toBe(session.moment?.steps.length === 2);
});
