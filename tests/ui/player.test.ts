import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import type { Line } from '../../src/narrative/turn.ts';
import type { Moment } from '../../src/session/moment.ts';
import { standsFor } from '../../src/ui/pace.ts';
import { openPlayer } from '../../src/ui/player.ts';
import { aSession } from '../kit/session.ts';

/** A clock whose hands a test turns. */
function aClock() {
  let waiting: { readonly at: number; readonly then: () => void }[] = [];
  let time = 0;
  return {
    now: () => time,
    after(delay: number, then: () => void) {
      const one = { at: time + delay, then };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    /** To the next thing that waits; false where nothing does. */
    next(): boolean {
      const [first] = waiting.toSorted((a, b) => a.at - b.at);
      if (!first) return false;
      waiting = waiting.filter((other) => other !== first);
      time = first.at;
      first.then();
      return true;
    },
  };
}

async function aPlayer(path: readonly string[] = []) {
  const session = aSession();
  const moment = signal<Moment | null>(null);
  const ahead = signal<readonly ChoiceId[]>([]);
  const held = signal(false);
  session.subscribe((next) => {
    ahead.value = session.run?.ahead ?? [];
    moment.value = next;
  });
  const start = '1918-02-23' as SittingId;
  await session.resume({
    seed: 5,
    start,
    path: [],
    ahead: path as readonly ChoiceId[],
    onward: false,
    reached: 0,
    editions: {},
  });
  const clock = aClock();
  const player = openPlayer({
    moment,
    ahead,
    held,
    wholeTurn: () => false,
    advance: () => session.advance(),
    choose: (id) => session.choose(id),
    goOn: () => void session.goOn(),
    clock,
  });
  return { session, clock, player, held, moment };
}

test('cards turn by themselves up to the open choices, where the reader is waited for', async () => {
  const { session, clock, player } = await aPlayer();
  player.playing.value = true;
  while (clock.next()) expect(session.moment?.path).toEqual([]);
  expect(session.moment?.open).toBe(true);
  expect(player.playing.value).toBe(true);
  const [offer] = session.moment?.offers ?? [];
  if (offer) session.choose(offer.id);
  expect(session.moment?.open).toBe(false);
  while (clock.next());
  expect(session.moment?.open).toBe(true);
});

test('a run that is watched takes the choices it was made of, each shown before it is taken, and then waits', async () => {
  const made = aSession();
  await made.begin('1918-02-23' as SittingId, 5);
  for (let n = 0; n < 5; n++) {
    while (made.moment && !made.moment.open) made.advance();
    const [offer] = made.moment?.offers ?? [];
    if (offer) made.choose(offer.id);
  }
  const path = made.run?.path ?? [];
  const { session, clock, player } = await aPlayer(path);
  player.playing.value = true;
  const shown: string[] = [];
  for (;;) {
    if (player.about.value !== null && shown.at(-1) !== player.about.value) shown.push(player.about.value);
    if (!clock.next()) break;
  }
  expect(session.run?.path).toEqual(path);
  expect(shown).toEqual(path);
});

test('another choice than the one made before leaves the watched run, and nothing more is taken', async () => {
  const made = aSession();
  await made.begin('1918-02-23' as SittingId, 5);
  for (let n = 0; n < 3; n++) {
    while (made.moment && !made.moment.open) made.advance();
    const [offer] = made.moment?.offers ?? [];
    if (offer) made.choose(offer.id);
  }
  const { session, clock, player } = await aPlayer(made.run?.path ?? []);
  player.playing.value = true;
  while (session.moment?.path.length === 0 || !session.moment?.open) clock.next();
  const other = session.moment.offers.find(({ id }) => id !== session.run?.ahead[0]);
  if (!other) throw new Error('nothing else to choose');
  session.choose(other.id);
  while (clock.next());
  expect(session.run?.path.at(-1)).toBe(other.id);
  expect(player.about.value).toBeNull();
});

test('nothing moves while something lies over the page, and nothing after it was stopped', async () => {
  const { clock, player, held, session } = await aPlayer();
  const [role] = session.moment?.offers ?? [];
  if (role) session.choose(role.id);
  player.playing.value = true;
  held.value = true;
  expect(clock.next()).toBe(false);
  held.value = false;
  clock.next();
  expect(session.moment?.reached).toBe(1);
  player.playing.value = false;
  expect(clock.next()).toBe(false);
});

test('a long card stands longer than a short one, and a card with choices longer than without', async () => {
  const { moment } = await aPlayer();
  const now = moment.value;
  if (!now?.card) throw new Error('no card');
  const words = (n: number): Moment => ({
    ...now,
    card: { voice: null, lines: [{ ...(now.card?.lines[0] as Line), text: 'word '.repeat(n) }] },
  });
  expect(standsFor(words(40), false)).toBeGreaterThan(standsFor(words(4), false) + 9000);
  expect(standsFor(words(220), false)).toBeGreaterThan(60_000);
  expect(standsFor({ ...now, open: true, offers: [{}] as never }, false)).toBeGreaterThan(
    standsFor({ ...now, open: true, offers: [] }, false),
  );
});
