import { describe, expect, test } from 'vitest';
import type { SittingId } from '../../src/debate/ids.ts';
import { compileBook } from '../../story/compile.ts';
import { type Walked, walkBook } from '../../tools/lib/walked.ts';
import { theRecord } from '../kit/record.ts';
import { aFolder, aStory, sittingInk } from '../kit/tiny-story.ts';

const walkOf = (folder: string, only: string | null = null): Promise<Walked> =>
  walkBook(compileBook(folder), theRecord(), 96, 7, only as SittingId | null);
const speech = (id: string, argument: string, answer = `They look at ${id}.`): readonly string[] => [
  `* ["${id}." # id: v-${id} # as: speech # argues: ${argument}]`,
  ...(answer === '' ? [] : [`    ${answer}`]),
];

describe('hollow', () => {
  test('is a choice that gets its sibling’s answer, word for word, by whatever way', async () => {
    const folder = aStory(
      ...speech('tilsit', 'tilsit', '-> the_same'),
      ...speech('strike', 'lost-strike', 'They nod.'),
      ...speech('poland', 'betrays-border-peoples', 'Snow.'),
      ...speech('lead', 'vanguard-capitulates', ''),
      '- ',
      '-> ending_over',
      '=== the_same ===',
      'Snow.',
    );
    expect((await walkOf(folder)).hollow).toEqual(['v-poland', 'v-tilsit']);
  });

  test('is none where each is answered, if only by one word more', async () => {
    const folder = aStory(...speech('tilsit', 'tilsit', 'Snow.'), ...speech('strike', 'lost-strike', ''), '- Snow.');
    expect((await walkOf(folder)).hollow).toEqual([]);
  });

  test('asks nothing of silence and of different votes, but of two ways to the same one', async () => {
    const vote = (id: string, option: string) => `* [${id}. # id: v-${id} # on: v13a-accept # votes: ${option}]`;
    const folder = aStory(
      ...speech('tilsit', 'tilsit', 'They nod.'),
      '* [Let it pass. # id: v-pass]',
      '- Snow.',
      vote('up', 'for'),
      vote('up-and-why', 'for'),
      vote('down', 'against'),
      '- The count.',
    );
    expect((await walkOf(folder)).hollow).toEqual(['v-up', 'v-up-and-why']);
  });

  test('is a speech that gets no more than silence gets', async () => {
    const folder = aStory(...speech('tilsit', 'tilsit', ''), '* [Let it pass. # id: v-pass]', '- Snow.');
    expect((await walkOf(folder)).hollow).toEqual(['v-tilsit']);
  });
});

describe('the campaign', () => {
  const first = sittingInk(
    '1918-01-24',
    [...speech('tilsit', 'tilsit'), ...speech('lead', 'no-dealings-on-principle'), '- '],
    'Over. # next: 1918-02-23',
  );
  const second = (...lines: readonly string[]) =>
    aFolder({
      'sittings/1918-01-24.ink': first,
      'sittings/1918-02-23.ink': sittingInk('1918-02-23', [
        ...lines,
        ...speech('again', 'tilsit'),
        ...speech('against', 'vanguard-capitulates'),
        '- Snow.',
      ]),
    });

  test('goes on to the next sitting, and takes every choice of both', async () => {
    const { never, endings, errors } = await walkOf(second());
    expect([never, errors]).toEqual([[], []]);
    expect(endings.ending_over).toBeGreaterThan(96); // two a run, where a run goes through both
  });

  test('walks one sitting alone where one is named', async () => {
    const { endings, taken, echoes } = await walkOf(second(), '1918-02-23');
    expect(endings).toEqual({ ending_over: 96 });
    expect(taken.has('v-tilsit' as never)).toBe(false);
    expect(echoes).toEqual([]);
  });

  test('counts as an echo each place that an earlier sitting opens, once, whatever it says', async () => {
    const { echoes } = await walkOf(
      second(
        '{heard("tilsit"): LENIN: You spoke of Tilsit.|LENIN: You never spoke of Tilsit.}',
        'Two of them remember. {heard("no-dealings-on-principle"): They smile.}',
        'It snows.',
        '{heard("revolution-survives-lenin"): Nobody ever said it.}',
      ),
    );
    expect(echoes).toEqual(['sittings/1918-02-23.ink:3', 'sittings/1918-02-23.ink:4']);
  });

  test('counts nothing that the sitting’s own choices open', async () => {
    const folder = aFolder({
      'sittings/1918-01-24.ink': first,
      'sittings/1918-02-23.ink': sittingInk('1918-02-23', [
        ...speech('strike', 'lost-strike'),
        ...speech('peoples', 'betrays-border-peoples'),
        '- {heard("lost-strike"): You spoke of a strike.|You spoke of others.}',
      ]),
    });
    expect((await walkOf(folder)).echoes).toEqual([]);
  });
});

describe('overlap', () => {
  const split = [...speech('tilsit', 'tilsit', 'One.'), ...speech('lead', 'vanguard-capitulates', 'Two.'), '- Snow.'];

  test('is the share of lines that runs on two courses have in common', async () => {
    // Three lines each: an answer, and two that all are told. Advocates of neither take one of the two ways at random.
    const { otherCourse, otherDelegate } = (await walkOf(aStory(...split))).overlap;
    expect(otherDelegate).toBeNull();
    expect(otherCourse).toBeGreaterThanOrEqual(0.666);
    expect(otherCourse).toBeLessThan(1);
  });

  test('is all where nothing depends on what is chosen', async () => {
    const folder = aStory(
      'Snow.',
      ...speech('tilsit', 'tilsit', ''),
      ...speech('lead', 'vanguard-capitulates', ''),
      '- ',
    );
    expect((await walkOf(folder)).overlap.otherCourse).toBe(1);
  });

  test('compares delegates on one course, and leaves out who they are', async () => {
    const story = (...lines: readonly string[]) =>
      aFolder({ 'sittings/1918-02-23.ink': sittingInk('1918-02-23', lines) }, ['metalworker', 'soldier']);
    expect((await walkOf(story('Snow.'))).overlap.otherDelegate).toBe(1);
    const apart = await walkOf(story('{delegate() == "soldier": A trench.|A lathe.}'));
    expect(apart.overlap).toEqual({ otherCourse: 1, otherDelegate: 0.5 });
  });
});
