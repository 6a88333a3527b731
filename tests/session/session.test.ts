import { describe, expect, test } from 'vitest';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { dice } from '../../src/lib/chance.ts';
import type { Moment } from '../../src/session/moment.ts';
import type { Run } from '../../src/session/run.ts';
import { openSession, type Session } from '../../src/session/session.ts';
import { theRecord } from '../kit/record.ts';
import { aSession, readToTheChoices } from '../kit/session.ts';
import { aScript } from '../kit/story.ts';

const start = '1918-02-23' as SittingId;
const still = ({ news: _, ...moment }: Moment) => moment;

/** Plays by the roll of seeded dice, and hands over every moment on the way. */
async function playAtRandom(session: Session, seed: number, look: (moment: Moment, run: Run) => void): Promise<void> {
  const roll = dice(`session/${seed}`);
  await session.begin(start, seed);
  for (let n = 0; n < 400; n++) {
    const { moment, run } = session;
    if (!moment || !run) throw new Error('the session has no moment');
    look(moment, run);
    if (!moment.open) session.advance();
    else if (moment.ending) return;
    else session.choose(moment.offers[Math.floor(roll() * moment.offers.length)]?.id ?? ('' as ChoiceId));
  }
}

describe('a session', () => {
  test.each([1, 2, 3, 4])('shows the same moment by play and by resuming there (run %i)', async (seed) => {
    const played: { moment: Moment; run: Run }[] = [];
    await playAtRandom(aSession(), seed, (moment, run) => played.push({ moment, run }));
    const again = aSession();
    for (const { moment, run } of played.filter((_, i) => i % 5 === 0)) {
      const told = await again.resume(JSON.parse(JSON.stringify(run)));
      expect(told.ok && still(told.value)).toEqual(still(moment));
    }
    expect(played.at(-1)?.moment.ending).toMatch(/^ending_/);
  });

  test('goes back one choice to the very choices that stood open', async () => {
    const session = aSession();
    await session.begin(start, 5);
    for (let n = 0; n < 4; n++) {
      readToTheChoices(session);
      const before = session.moment;
      session.choose(before?.offers[0]?.id ?? ('' as ChoiceId));
      session.back();
      expect(session.moment && still(session.moment)).toEqual(before && still(before));
      session.choose(before?.offers[0]?.id ?? ('' as ChoiceId));
    }
  });

  test('keeps cards in an order of the seed, and passing last', async () => {
    const orders = new Set<string>();
    for (let seed = 0; seed < 8; seed++) {
      const session = aSession();
      await session.begin(start, seed);
      session.choose(session.moment?.offers[0]?.id ?? ('' as ChoiceId));
      for (let n = 0; n < 3; n++) {
        readToTheChoices(session);
        const { offers } = session.moment ?? { offers: [] };
        if (offers.some((offer) => offer.kind === 'speech')) {
          orders.add(offers.map((offer) => offer.id).join());
          expect(offers.findIndex((offer) => offer.kind === 'pass')).toBe(offers.length - 1);
          break;
        }
        session.choose(offers[0]?.id ?? ('' as ChoiceId));
      }
    }
    expect(orders.size).toBeGreaterThan(4);
  });

  test('only a choice moves the debate: reading changes nothing of it', async () => {
    const session = aSession();
    await session.begin(start, 3);
    const first = session.moment?.debate;
    session.advance();
    session.whole();
    expect(session.moment?.debate).toBe(first);
  });

  test('a choice that is not offered, or comes before the cards are read, does nothing', async () => {
    const session = aSession();
    await session.begin(start, 3);
    const before = session.moment;
    session.choose('v23-no-such' as ChoiceId);
    expect(session.moment).toBe(before);
  });

  test('a path with a choice that is gone stands as far as it goes, with the reason', async () => {
    const session = aSession();
    const run: Run = {
      seed: 1,
      start,
      path: ['role-metalworker', 'v23-gone'] as ChoiceId[],
      ahead: [],
      onward: false,
      reached: 4,
      editions: {},
    };
    const told = await session.resume(run);
    expect(told.ok ? null : told.error.code).toBe('run/choice-gone');
    expect(session.moment?.path).toEqual(['role-metalworker']);
  });

  test('an edited script is told again up to the same place', async () => {
    const text = (words: string) =>
      aScript(
        `-> a\n=== a ===\n# sitting: 1918-02-23\n${words}\n* [On. # id: on]\n- Later.\n* [End. # id: end]\n- -> ending_a\n=== ending_a ===\nOver.\n-> END`,
      );
    const who = aScript(
      '-> d\n=== d ===\nWho?\n* [Anna # id: role-metalworker # role: metalworker] -> ending_d\n=== ending_d ===\nYou.\n-> END',
      'delegates',
    );
    const session = openSession(theRecord(), {
      has: () => true,
      load: async (id) => (id === 'delegates' ? who : text('Snow.')),
    });
    await session.begin(start, 1);
    readToTheChoices(session);
    session.choose('role-metalworker' as ChoiceId);
    readToTheChoices(session);
    session.choose('on' as ChoiceId);
    session.retell(text('Rain.'));
    expect(session.moment?.path).toEqual(['role-metalworker', 'on']);
    expect(
      session.moment?.told
        .at(-1)
        ?.cards.flatMap((card) => card.lines)
        .map((line) => line.text),
    ).toContain('Rain.');
  });
});
