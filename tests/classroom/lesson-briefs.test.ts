import { describe, expect, test } from 'vitest';
import { briefOf, whoIs } from '../../src/classroom/lesson/brief.ts';
import { seatsAt } from '../../src/classroom/lesson/maker-state.ts';
import type { SittingId } from '../../src/debate/ids.ts';
import sources from '../../story/record/sources.json';
import briefs from '../../story/teach/lesson-briefs.json';
import { theRecord } from '../kit/record.ts';

const record = theRecord();
const known = new Set(sources.map(({ id }) => id));

describe.each([...record.sittings.keys()])('the brief of %s', (sitting: SittingId) => {
  test('is at most 80 words for everybody who sits there', () => {
    for (const as of [null, ...seatsAt(record, sitting)]) {
      const { who, happened, asked } = briefOf({ sitting, as });
      for (const part of [who, happened, asked]) expect(part, `${as}`).not.toBe('');
      expect(`${who} ${happened} ${asked}`.split(/\s+/).length, `${as}`).toBeLessThanOrEqual(80);
    }
  });

  test('rests on sources of the record, and quotes nobody', () => {
    const told = briefs.sittings[sitting as keyof typeof briefs.sittings];
    expect(told.sources.length).toBeGreaterThan(0);
    for (const id of told.sources) expect(known.has(id.replace(/-.*$/, '')) || known.has(id), id).toBe(true);
    expect(`${told.happened}${told.asked}`).not.toMatch(/[“”"]/);
  });
});

test('everybody who can be played is introduced by name or role', () => {
  for (const { id, person } of record.delegates.values()) {
    const name = person && record.people.get(person)?.name;
    expect(whoIs(id)).toMatch(/^You are /);
    if (name) expect(whoIs(id)).toContain(name);
  }
});
