import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRun, writeRun } from '../../src/archive/run-text.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { dice } from '../../src/lib/chance.ts';
import { ownWords } from '../../src/session/bench.ts';
import { type BenchFrames, benchOf } from '../../src/session/bench-of.ts';
import type { Session } from '../../src/session/session.ts';
import { theRecord } from '../kit/record.ts';
import { aSession, readToTheChoices } from '../kit/session.ts';

const frames = JSON.parse(readFileSync('story/bench.json', 'utf8')) as BenchFrames;
const record = theRecord();
const sitting = '1918-02-23' as SittingId;

/** One sitting, speaking wherever one may. */
async function speak(session: Session, seed: number): Promise<void> {
  await session.begin(sitting, seed);
  const roll = dice(`bench/${seed}`);
  for (;;) {
    readToTheChoices(session);
    const offers = session.moment?.offers ?? [];
    const said = offers.filter(({ move }) => move.kind === 'say' && move.said.argument !== null);
    const open = said.length > 0 ? said : offers;
    const chosen = open[Math.floor(roll() * open.length)];
    if (!chosen) return;
    session.choose(chosen.id);
  }
}

test('every speaker has a way of giving somebody’s words back, with the name and the words in it', () => {
  for (const [person, frame] of Object.entries(frames.frames)) {
    expect(record.people.has(person as never), person).toBe(true);
    expect(frame, person).toMatch(/^[^{]*\{who\}[^{]*\{words\}$/);
  }
});

test('whoever puts the player’s argument was in the room and is on record with it, and says the player’s words', async () => {
  const session = aSession();
  for (let seed = 0; seed < 12; seed++) {
    await speak(session, seed);
    const { moment } = session;
    if (!moment) throw new Error('no moment');
    const lines = benchOf(moment, sitting, record, frames);
    expect(lines.length).toBeGreaterThan(0);
    for (const { voice, argument, text } of lines) {
      expect(record.sittings.get(sitting)?.present).toContain(voice);
      expect(record.arguments.get(argument)?.speakers).toContain(voice);
      const words = moment.told.find(({ chosen: { move } }) => move.kind === 'say' && move.said.argument === argument)
        ?.chosen.words;
      expect(text.endsWith(words ?? '?')).toBe(true);
    }
    expect(new Set(lines.map(({ argument }) => argument)).size).toBe(lines.length);
  }
});

test('each line is put once, before a speech, and moves nothing by itself', async () => {
  const session = aSession();
  await speak(session, 3);
  if (!session.moment || !session.run) throw new Error('no run');
  const bench = benchOf(session.moment, sitting, record, frames);
  const start = { ...session.run, path: ['class-war' as ChoiceId], ahead: [], reached: 0, onward: false, bench };
  const plain = aSession();
  await plain.resume({ ...start, bench: [] });
  await session.resume(start);
  const roll = dice('opposite');
  const put: string[] = [];
  for (;;) {
    readToTheChoices(session);
    readToTheChoices(plain);
    const cards = session.moment?.turn.cards ?? [];
    const own = cards.flatMap(({ lines }) => lines).filter(({ tags }) => tags.cues.includes(ownWords));
    expect(own.length).toBeLessThanOrEqual(1);
    if (own.length > 0) expect(session.moment?.offers.some(({ kind }) => kind === 'speech')).toBe(true);
    put.push(...own.map(({ text }) => text));
    expect(session.moment?.debate).toEqual(plain.moment?.debate);
    const offers = session.moment?.offers ?? [];
    expect(offers).toEqual(plain.moment?.offers);
    const chosen = offers[Math.floor(roll() * offers.length)];
    if (!chosen) break;
    session.choose(chosen.id);
    plain.choose(chosen.id);
  }
  expect(put.length).toBeGreaterThan(1);
  expect(new Set(put).size).toBe(put.length);
  expect(put).toEqual(bench.slice(0, put.length).map(({ text }) => text));
});

test('a run from the other bench is kept whole, and a torn bench is refused', async () => {
  const session = aSession();
  await speak(session, 5);
  if (!session.moment || !session.run) throw new Error('no run');
  const run = { ...session.run, bench: benchOf(session.moment, sitting, record, frames) };
  expect(readRun(writeRun(run))).toEqual({ ok: true, value: run });
  expect(readRun(writeRun(run).replace('"voice":"', '"voice":7,"was":"')).ok).toBe(false);
});
