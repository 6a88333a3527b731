import { describe, expect, test } from 'vitest';
import plans from '../../assets/map/plan.json' with { type: 'json' };
import { type Fronts, frontPath, headOf, takenPath } from '../../src/lib/front.ts';

const views = Object.entries(plans as unknown as Record<string, Fronts>);

describe.each(views)('the front on the %s map', (_, view) => {
  test('every column goes forward in time', () => {
    for (const { points } of view.axes)
      for (const [i, [, , day]] of points.entries()) expect(day).toBeGreaterThanOrEqual(points[i - 1]?.[2] ?? 0);
  });

  test('a head stands where the record has it, and half way at half time', () => {
    for (const axis of view.axes) {
      const [first, second] = axis.points;
      if (!first || !second) throw new Error(`${axis.id} has no way to go`);
      expect(headOf(axis, -1)).toEqual(first.slice(0, 2));
      expect(headOf(axis, second[2])).toEqual(second.slice(0, 2));
      expect(headOf(axis, 999)).toEqual(axis.points.at(-1)?.slice(0, 2));
      const half = headOf(axis, (first[2] + second[2]) / 2);
      expect(half[0]).toBeCloseTo((first[0] + second[0]) / 2, 6);
      expect(half[1]).toBeCloseTo((first[1] + second[1]) / 2, 6);
    }
  });

  test('each day can be drawn, and the shape of what is taken is closed', () => {
    for (let day = -1; day < 80; day++) {
      expect(frontPath(view, day)).toMatch(/^M[\d.-]+ [\d.-]+(C[\d. -]+)+$/);
      expect(takenPath(view, day)).toMatch(/^M.*L.*Z$/);
      expect(takenPath(view, day)).not.toContain('NaN');
    }
  });
});
