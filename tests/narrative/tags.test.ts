import { describe, expect, test } from 'vitest';
import { actOf, lineTags, readTag } from '../../src/narrative/tags.ts';

const scene = { sitting: null, date: '1918-02-23' as never, audiences: [] };

describe('one tag', () => {
  test.each([
    { text: 'source: pss35-n144', home: 'line', value: { name: 'source', value: 'pss35-n144' } },
    { text: 'id: v23-lamp', home: 'choice', value: { name: 'id', value: 'v23-lamp' } },
    { text: 'title: Breathing Space', home: 'book', value: { name: 'title', value: 'Breathing Space' } },
  ] as const)('"$text" is read', ({ text, home, value }) => {
    expect(readTag(text, home)).toEqual({ ok: true, value });
  });

  test.each([
    { text: 'volume: 3', home: 'line', why: 'no tag is called "volume"' },
    { text: 'mood: rather weary', home: 'line', why: 'isn\'t of the form "# name: value"' },
    { text: 'source pss35', home: 'line', why: 'isn\'t of the form "# name: value"' },
    { text: 'id: v23-lamp', home: 'line', why: 'the tag "id" doesn\'t belong on a line' },
  ] as const)('"$text" is refused, with the reason', ({ text, home, why }) => {
    const tag = readTag(text, home);
    expect(tag.ok ? '' : tag.error).toContain(why);
  });
});

describe('the tags of a line', () => {
  test('sources and cues may be many', () => {
    const tags = lineTags([
      'source: pss35-n144',
      'source: fel',
      'cue: door',
      'mood: weary',
      'objects: no-greater-blow',
    ]);
    expect(tags.ok && tags.value).toMatchObject({
      sources: ['pss35-n144', 'fel'],
      cues: ['door'],
      mood: 'weary',
      objects: 'no-greater-blow',
      division: null,
    });
  });

  test('a mood nobody can draw is refused', () => {
    expect(lineTags(['mood: smug'])).toEqual({ ok: false, error: 'no mood is called "smug"' });
  });

  test('one line puts one argument', () => {
    expect(lineTags(['puts: tilsit', 'puts: lost-strike'])).toEqual({
      ok: false,
      error: 'the tag "puts" stands twice',
    });
  });
});

describe('what a choice does', () => {
  test.each([
    { name: 'a speech', tags: ['id: a', 'as: speech', 'argues: tilsit', 'cites: own', 'owns: warrant'], kind: 'say' },
    { name: 'silence before an objection', tags: ['id: a', 'leaves: no-greater-blow'], kind: 'say' },
    {
      name: 'a question without an argument',
      tags: ['id: a', 'as: reply', 'against: tilsit', 'owns: question'],
      kind: 'say',
    },
    { name: 'a hand', tags: ['id: a', 'on: v13a-accept', 'votes: for'], kind: 'vote' },
    { name: 'a document laid on the table', tags: ['id: a', 'cites: dvinsk'], kind: 'lay' },
    { name: 'a delegate taken', tags: ['id: a', 'role: metalworker'], kind: 'role' },
    { name: 'letting it pass', tags: ['id: a'], kind: 'pass' },
  ])('$name', ({ tags, kind }) => {
    const act = actOf(tags, scene);
    expect(act.ok && act.value.move.kind).toBe(kind);
  });

  test('before a sitting has begun a role is taken, and nothing is argued', () => {
    const role = actOf(['id: a', 'role: metalworker'], null);
    expect(role.ok && role.value.move.kind).toBe('role');
    const speech = actOf(['id: a', 'as: speech', 'argues: tilsit'], null);
    expect(speech.ok ? '' : speech.error).toBe('nothing is said or voted before a sitting has begun');
  });

  test('silence is a reply that leaves the objection and puts nothing', () => {
    const act = actOf(['id: a', 'leaves: no-greater-blow'], scene);
    expect(act.ok && act.value.move).toMatchObject({
      said: { as: 'reply', argument: null, leaves: 'no-greater-blow' },
    });
  });

  test.each([
    { name: 'without a name', tags: ['as: speech', 'argues: tilsit'], why: 'has no name in paths' },
    {
      name: 'that argues neither as speech nor as reply',
      tags: ['id: a', 'argues: tilsit'],
      why: '"as: speech" or "as: reply"',
    },
    { name: 'that votes on nothing', tags: ['id: a', 'votes: for'], why: '"on" and "votes" always stand together' },
    {
      name: 'that owns a thing unknown',
      tags: ['id: a', 'as: speech', 'argues: tilsit', 'owns: charm'],
      why: 'owns: charm',
    },
    { name: 'that owns with nothing said', tags: ['id: a', 'owns: change'], why: 'needs something said' },
  ])('a choice $name is refused', ({ tags, why }) => {
    const act = actOf(tags, scene);
    expect(act.ok ? '' : act.error).toContain(why);
  });
});
