import { beforeAll, describe, expect, test } from 'vitest';
import { transcriptOf } from '../../src/archive/transcript.ts';
import type { Transcript } from '../../src/archive/transcript-shape.ts';
import { writeJson, writeMarkdown } from '../../src/archive/transcript-text.ts';
import type { SittingId } from '../../src/debate/ids.ts';
import type { Reading } from '../../src/debate/reading.ts';
import { dice } from '../../src/lib/chance.ts';
import type { Moment } from '../../src/session/moment.ts';
import type { Session } from '../../src/session/session.ts';
import { tellWhole } from '../../src/ui/paths/told.ts';
import { cutReading, loadRecordFiles } from '../../story/cut.ts';
import { storyFolder } from '../../tools/lib/book.ts';
import { theRecord } from '../kit/record.ts';
import { aSession, readToTheChoices } from '../kit/session.ts';

const reading: Reading = cutReading(loadRecordFiles(`${storyFolder}/record`));

/** Plays from a sitting to the end of the one after it, with any open choices. */
async function twoSittings(seed: number): Promise<Session> {
  const session = aSession();
  const roll = dice(`transcript ${seed}`);
  await session.begin('1918-02-22' as SittingId, seed);
  for (;;) {
    readToTheChoices(session);
    const offers = session.moment?.offers ?? [];
    const chosen = offers[Math.floor(roll() * offers.length)];
    if (chosen) session.choose(chosen.id);
    else if (session.moment?.sitting === '1918-02-22' && session.moment.next) await session.goOn();
    else return session;
  }
}

describe('the transcript of two sittings', () => {
  let moment: Moment;
  let text: Transcript;
  let played: readonly string[];
  beforeAll(async () => {
    const session = await twoSittings(3);
    const run = session.run;
    if (!run || !session.moment) throw new Error('nothing was played');
    played = session.moment.endings.flatMap(({ after }) => {
      session.jump(after, Number.MAX_SAFE_INTEGER, false);
      return session.moment?.turn.cards.flatMap(({ lines }) => lines.map((line) => line.text)) ?? [];
    });
    const told = await tellWhole({ openHidden: aSession }, run);
    moment = told.moment;
    text = transcriptOf(moment, { record: theRecord(), reading, closings: told.closings, code: 'Dcode' });
  });

  test('has every line that was told and every choice that was made, in their order', () => {
    const cards = [...moment.told.flatMap((one) => one.cards), ...moment.turn.cards];
    const lines = cards.flatMap((card) => card.lines.map((line) => line.text));
    const found = text.sittings.flatMap(({ turns }) => turns.flatMap((turn) => turn.cards)).flatMap((c) => c.lines);
    expect(found.map((line) => line.text).filter((line) => !played.includes(line))).toEqual(
      lines.filter((line) => !played.includes(line)),
    );
    const chosen = text.sittings.flatMap(({ turns }) => turns.flatMap((turn) => turn.chosen?.id ?? []));
    expect(chosen).toEqual(moment.path);
  });

  test('has the last page of the sitting that another followed', () => {
    expect(played.length).toBeGreaterThan(0);
    const first = text.sittings.find(({ id }) => id === '1918-02-22');
    const last = first?.turns.at(-1);
    expect(last?.chosen).toBeNull();
    expect(last?.cards.flatMap((card) => card.lines.map((line) => line.text))).toEqual(played);
  });

  test('says at each choice how many others stood open', () => {
    const others = text.sittings.flatMap(({ turns }) => turns.flatMap((turn) => turn.chosen?.others ?? []));
    expect(others).toEqual(moment.told.map((one) => one.offers.length - 1));
  });

  test('gives a fact its source, and every number one of the list', () => {
    const lines = text.sittings.flatMap(({ turns }) => turns.flatMap((turn) => turn.cards)).flatMap((c) => c.lines);
    const facts = lines.filter((line) => line.kind === 'fact');
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) expect(fact.sources.length, fact.text).toBeGreaterThan(0);
    for (const line of lines) for (const n of line.sources) expect(text.sources[n], line.text).toBeDefined();
    expect(new Set(text.sources.map(({ ref }) => ref)).size).toBe(text.sources.length);
  });

  test('has the votes of both sittings with the record beside them', () => {
    const votes = text.sittings.flatMap((sitting) => sitting.votes);
    expect(text.sittings.map(({ id }) => id)).toEqual(['delegates', '1918-02-22', '1918-02-23']);
    const accepted = votes.find(({ question }) => /Accept the German/.test(question));
    expect(accepted?.options.map((option) => option.record)).toEqual([7, 4, 4]);
  });

  test('as JSON is whole, with a version, and comes back as it was', () => {
    const back: unknown = JSON.parse(writeJson(text));
    expect(back).toEqual(text);
    expect(back).toMatchObject({ format: 'breathing-space/transcript', version: 1, code: 'Dcode' });
  });

  test('as Markdown has its headings, every chosen word, and the list of sources', () => {
    const markdown = writeMarkdown(text);
    const headings = markdown.split('\n').filter((line) => /^#+ /.test(line));
    expect(headings[0]).toBe('# Breathing Space: a debate, as it was argued');
    expect(headings).toContain('## Forty-eight hours');
    expect(headings).toContain('## Sources');
    expect(markdown.match(/\*\*You chose/g)).toHaveLength(moment.path.length);
    expect(markdown).toContain(`${text.sources.length}. `);
    expect(markdown).toMatch(/\| For \| \d+ \| 7 \|/);
    expect(markdown).not.toMatch(/undefined|\[object/);
  });
});

test('a run that stops in the middle has no count of a vote that was not called', async () => {
  const session = aSession();
  await session.begin('1918-02-23' as SittingId, 3);
  for (let n = 0; n < 3; n++) {
    readToTheChoices(session);
    const [first] = session.moment?.offers ?? [];
    if (first) session.choose(first.id);
  }
  readToTheChoices(session);
  if (!session.moment) throw new Error('nothing was played');
  const text = transcriptOf(session.moment, { record: theRecord(), reading });
  expect(text.sittings.flatMap(({ votes }) => votes)).toEqual([]);
  expect(text.sittings.at(-1)?.ending).toBeNull();
  expect(text.sittings.at(-1)?.turns.at(-1)?.chosen).toBeNull();
});

test('words of the story are no marks of the format', () => {
  const text: Transcript = {
    format: 'breathing-space/transcript',
    version: 1,
    delegate: null,
    code: null,
    sittings: [
      {
        id: 'x',
        title: 'A *title* | here',
        body: null,
        date: '1918-01-21',
        dateOldStyle: '1918-01-08',
        turns: [],
        ending: null,
        votes: [],
      },
    ],
    report: {
      used: [],
      strength: null,
      leftStanding: null,
      toTry: 'Try *this*.',
      turningPoint: null,
      oneMoveAway: null,
    },
    sources: [],
  };
  const markdown = writeMarkdown(text);
  expect(markdown).toContain('## A \\*title\\* \\| here');
  expect(markdown).toContain('1918-01-21 (Old Style 1918-01-08)');
  expect(markdown).toContain('**One thing to try.** Try *this*.');
});
