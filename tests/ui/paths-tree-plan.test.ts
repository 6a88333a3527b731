import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeptRun } from '../../src/archive/kept.ts';
import { campaignTree, isDark, sittingTree } from '../../src/archive/tree.ts';
import { campaignColumns, sittingColumns } from '../../src/ui/paths/tree-columns.ts';
import { outline, shownOf } from '../../src/ui/paths/tree-fold.ts';
import { type Box, narrowPlan, type Plan, sizes, widePlan } from '../../src/ui/paths/tree-plan.ts';
import { aRun, endingsOf, idOf, order, someRuns } from '../archive/tree-kit.ts';

const campaign = (runs: readonly KeptRun[]) => campaignTree(runs, { current: idOf(0), order, endings: endingsOf });
const sitting = (runs: readonly KeptRun[]) => sittingTree(runs, order[1] as never, idOf(0));
const folds = { opened: new Set<string>(), heaps: false };
const wideCampaign = (runs: readonly KeptRun[], opened: ReadonlySet<string> = new Set()) => {
  const shown = shownOf(campaign(runs), { opened, heaps: false });
  return widePlan(shown, campaignColumns(shown, order));
};
const wideSitting = (runs: readonly KeptRun[]) => {
  const shown = shownOf(sitting(runs), folds);
  return widePlan(shown, sittingColumns(shown));
};
const narrow = (runs: readonly KeptRun[], width = 22) => narrowPlan(shownOf(campaign(runs), folds), width);

const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x + 1e-6 ||
  b.x + b.width <= a.x + 1e-6 ||
  a.y + a.height <= b.y + 1e-6 ||
  b.y + b.height <= a.y + 1e-6;
/** Every mark and every label of a plan. */
const boxesOf = (plan: Plan): readonly Box[] =>
  plan.places.flatMap(({ x, y, label, tail, shown }) => {
    const mark = isDark(shown.node) ? sizes.darkMark : sizes.mark;
    const round = (at: number): Box => ({ x: at - mark, y: y - mark, width: 2 * mark, height: 2 * mark });
    return [round(x), label, ...tail.flatMap((one) => [round(one.x), one.label])];
  });
function overlaps(plan: Plan): number {
  const boxes = boxesOf(plan);
  return boxes.reduce((sum, box, i) => sum + boxes.slice(i + 1).filter((other) => !apart(box, other)).length, 0);
}
const outside = (plan: Plan) =>
  boxesOf(plan).filter(
    ({ x, y, width, height }) => x < 0 || y < 0 || x + width > plan.width + 1e-6 || y + height > plan.height + 1e-6,
  );

type Segment = readonly [readonly [number, number], readonly [number, number]];
/** The two cut one another, and not merely where one begins or ends. */
function cross([a, b]: Segment, [c, d]: Segment): boolean {
  const side = (p: Segment[0], q: Segment[0], r: Segment[0]) =>
    Math.sign(Math.round(1e6 * ((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
const segmentsOf = (plan: Plan): readonly Segment[] =>
  plan.strokes.flatMap(({ points }) =>
    points.slice(1).flatMap((to, i): readonly Segment[] => {
      const from = points[i];
      return from ? [[from, to]] : [];
    }),
  );
function crossings(plan: Plan): number {
  const all = segmentsOf(plan);
  return all.reduce((sum, one, i) => sum + all.slice(i + 1).filter((other) => cross(one, other)).length, 0);
}
/** Lines that run through a label. */
function struckOut(plan: Plan): number {
  const sides = ({ x, y, width, height }: Box): readonly Segment[] => [
    [
      [x, y + height / 2],
      [x + width, y + height / 2],
    ],
    [
      [x + width / 2, y],
      [x + width / 2, y + height],
    ],
  ];
  return plan.places.filter(({ label }) =>
    segmentsOf(plan).some((one) => sides(label).some((side) => cross(one, side))),
  ).length;
}

describe.each([
  ['the campaign in columns', wideCampaign],
  ['a sitting in columns', wideSitting],
  ['the campaign as an outline', narrow],
  ['a narrow outline at large print', (runs: readonly KeptRun[]) => narrow(runs, 11)],
] as const)('%s', (_, plan) => {
  test('no label lies over another one or over a mark, and all is inside', () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const made = plan(runs);
        expect(overlaps(made)).toBe(0);
        expect(outside(made)).toEqual([]);
      }),
    );
  });

  test('no two lines cross, and none goes through a label', () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const made = plan(runs);
        expect(crossings(made)).toBe(0);
        expect(struckOut(made)).toBe(0);
      }),
    );
  });

  test('every node that is shown has one place', () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const made = plan(runs);
        const keys = made.places.map(({ shown }) => shown.key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('many runs', () => {
  const runs = Array.from({ length: 200 }, (_, n) => aRun(n, n, {}, 3, 5));

  test('side branches are folded, with the count of the runs behind them', () => {
    const shown = outline(shownOf(campaign(runs), folds));
    expect(shown.length).toBeLessThan(40);
    const folded = shown.filter((one) => one.folded > 0);
    expect(folded.length).toBeGreaterThan(0);
    for (const { node, folded: count } of folded) expect(!isDark(node) && node.runs.length).toBe(count);
  });

  test('an opened branch is drawn with what follows, and still nothing crosses', () => {
    const closed = outline(shownOf(campaign(runs), folds));
    const opened = new Set(closed.filter(({ folded }) => folded > 0).map(({ key }) => key));
    const plan = wideCampaign(runs, opened);
    expect(plan.places.length).toBeGreaterThan(closed.length);
    expect(crossings(plan)).toBe(0);
    expect(overlaps(plan)).toBe(0);
  });

  test('cards left lying are a heap, until it is opened', () => {
    const some = Array.from({ length: 20 }, (_, n) => aRun(n, n, {}, 6, 5));
    const heap = outline(shownOf(sitting(some), folds)).find(({ cards }) => cards > 1);
    const opened = new Set([heap?.key ?? '']);
    const loose = outline(shownOf(sitting(some), { opened, heaps: false })).filter(
      ({ node }) => node.kind === 'dark-card',
    );
    expect(loose.filter(({ cards }) => cards === 1).length).toBeGreaterThanOrEqual(heap?.cards ?? 99);
  });

  test('500 runs', () => {
    const all = Array.from({ length: 500 }, (_, n) => aRun(n, n, {}, 4, 15));
    const began = performance.now();
    const plan = wideCampaign(all);
    const between = performance.now();
    const one = wideSitting(all);
    console.log(
      `campaign ${(between - began).toFixed(1)} ms, ${plan.places.length} nodes; sitting ${(performance.now() - between).toFixed(1)} ms, ${one.places.length} nodes`,
    );
    expect(plan.places.length + one.places.length).toBeLessThan(200);
  });
});
