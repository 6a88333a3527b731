import { describe, expect, test } from 'vitest';
import plans from '../../assets/map/plan.json' with { type: 'json' };
import advance from '../../story/record/advance.json' with { type: 'json' };
import sources from '../../story/record/sources.json' with { type: 'json' };

const known = new Set(sources.map(({ id }) => id));
const day = /^1918-0[2-5]-[0-3]\d$/;

describe('the towns of the advance', () => {
  test.each(advance.towns)('$name: its day, its doubt and what was known of it', (town) => {
    expect(town.on).toMatch(day);
    expect(['confirmed', 'knowledge', 'disputed']).toContain(town.certainty);
    for (const other of town.orOn) expect(other).toMatch(day);
    if (town.certainty === 'disputed' && town.orOn.length === 0) expect(town.note).not.toBe('');
    if (town.heard === null) return;
    expect(town.heard.on >= town.on || town.orOn.length > 0 || town.heard.words.includes('night')).toBe(true);
    if (town.heard.source) expect(known).toContain(town.heard.source.replace(/-(p|n)\d+$/, ''));
  });

  test.each(['wide', 'tall'] as const)('stand on the %s map, inside it', (view) => {
    const { box, towns } = plans[view];
    const [x = 0, y = 0, width = 0, height = 0] = box;
    const ids = towns.map(({ id }) => id);
    // The tall drawing leaves out Finland, which is no part of this march.
    for (const { id } of advance.towns) if (view === 'wide' || id !== 'helsingfors') expect(ids).toContain(id);
    for (const { at } of towns.filter(({ id }) => advance.towns.some((town) => town.id === id))) {
      expect(at[0]).toBeGreaterThan(x);
      expect(at[0]).toBeLessThan(x + width);
      expect(at[1]).toBeGreaterThan(y);
      expect(at[1]).toBeLessThan(y + height);
    }
  });
});
