// @vitest-environment happy-dom

import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { type KeptRun, type RunId, traceOf } from '../../src/archive/kept.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { dice } from '../../src/lib/chance.ts';
import type { Run } from '../../src/session/run.ts';
import { CompareScreen } from '../../src/ui/paths/compare-screen.tsx';
import { dealtApart } from '../../src/ui/report/dealings-plan.ts';
import { numberWord } from '../../src/ui/report/report-words.ts';
import { endsOf } from '../../src/ui/report/triangle-plan.ts';
import { theRecord } from '../kit/record.ts';
import { aSession, readToTheChoices } from '../kit/session.ts';
import { aPage, aSession as aView } from './kit.tsx';

const record = theRecord();
const start = '1918-02-23' as SittingId;
const bare: Run = {
  seed: 7,
  start,
  path: [],
  ahead: [],
  onward: false,
  reached: Number.MAX_SAFE_INTEGER,
  editions: {},
};

const session = aSession();

/** A run of 23 February: these choices first, then whatever the dice say. */
async function aRun(id: string, seed: string, first: readonly ChoiceId[], more: number, rest: Partial<KeptRun> = {}) {
  const roll = dice(seed);
  await session.resume({ ...bare, path: first });
  for (let n = 0; ; n++) {
    readToTheChoices(session);
    const { offers = [] } = session.moment ?? {};
    const offer = offers[Math.floor(roll() * offers.length)];
    if (!offer || n >= more) break;
    session.choose(offer.id);
  }
  if (!session.run || !session.moment) throw new Error('no run');
  const kept: KeptRun = {
    id: id as RunId,
    run: session.run,
    trace: traceOf(session.moment),
    player: '',
    name: '',
    star: false,
    began: 1,
    touched: Date.UTC(1918, 1, 23),
    from: null,
    pair: null,
    deleted: null,
    ...rest,
  };
  return kept;
}

let one: KeptRun;
let other: KeptRun;
let short: KeptRun;
beforeAll(async () => {
  one = await aRun('raaaaaaaaaaa', 'one', [], 99, { name: 'Steel and bread' });
  other = await aRun('rbbbbbbbbbbb', 'two', one.run.path.slice(0, 4), 99, {
    began: 2,
    from: { run: one.id, choices: 4 },
  });
  short = await aRun('rccccccccccc', 'one', one.run.path.slice(0, 5), 0, { began: 3, touched: 0 });
}, 60_000);
afterEach(cleanup);

function show(a: string | null = null, b: string | null = null, kept: readonly KeptRun[] = [one, other, short]) {
  const forked: unknown[] = [];
  let closed = 0;
  const deps = {
    ...aPage(aView(null)),
    record,
    loadWhole: async () => record,
    openHidden: aSession,
    runs: {
      runs: signal(kept),
      current: signal(kept[0]?.id ?? null),
      fork: (...asked: readonly unknown[]) => forked.push(asked),
    },
  };
  render(<CompareScreen deps={deps} close={() => closed++} a={a} b={b} />);
  return { forked, closed: () => closed };
}

const ready = () => screen.findByRole('heading', { name: 'Decision by decision' });
const panel = (name: string) => within(screen.getByRole('region', { name }));

test('the run in play stands beside the one forked from it, and the page says where they part', async () => {
  show();
  await ready();
  const [a, b] = screen.getAllByRole('combobox');
  expect([a, b].map((box) => (box as HTMLSelectElement).value)).toEqual([one.id, other.id]);
  const first = screen.getByRole('heading', { level: 2, name: /^They part on 23 February, at choice \d+/ });
  const told = Number(/\d+/.exec(first.textContent?.replace('23 February', '') ?? '')?.[0]);
  expect(one.run.path.slice(0, told - 1)).toEqual(other.run.path.slice(0, told - 1));
  expect(one.run.path[told - 1]).not.toBe(other.run.path[told - 1]);
});

test('each difference can be forked from on either side, before that choice', async () => {
  const { forked, closed } = show();
  await ready();
  const at = one.run.path.findIndex((choice, n) => choice !== other.run.path[n]);
  fireEvent.click(screen.getByRole('button', { name: `Fork A here, at choice ${at + 1}` }));
  fireEvent.click(screen.getByRole('button', { name: `Fork B here, at choice ${at + 1}` }));
  expect(forked).toEqual([
    [one.id, at],
    [other.id, at],
  ]);
  expect(closed()).toBe(2);
  expect(screen.getAllByRole('link', { name: 'Read run B' })[0]?.getAttribute('href')).toBe(`#read/${other.id}`);
});

test('what was decided alike is folded into a number', async () => {
  show();
  await ready();
  const folds = panel('Decision by decision')
    .getAllByText(/decisions? alike$/, { selector: 'summary' })
    .map((summary) => summary.closest('details') as HTMLDetailsElement);
  expect(folds.some(({ open }) => open)).toBe(false);
  const told = folds.flatMap((fold) => within(fold).getAllByRole('listitem'));
  const alike = panel('Decision by decision')
    .getByText(/made alike/)
    .textContent?.split(' ')[0]
    ?.toLowerCase();
  expect(numberWord(told.length)).toBe(alike);
});

test('the votes are a table of both beside the record, each count in words for who listens', async () => {
  show();
  await ready();
  const table = panel('The votes').getByRole('table', { name: /^Every vote/ });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent),
  ).toEqual(['Vote', 'A', 'B', 'Record']);
  const row = within(table).getByRole('row', { name: /Accept the German proposals/ });
  const cells = within(row).getAllByRole('cell');
  expect(cells).toHaveLength(3);
  expect(cells[2]?.textContent).toContain('seven for, four against, four abstaining');
});

test('a vote that one of them never came to is said to be so, and is no difference', async () => {
  show(one.id, short.id);
  await ready();
  expect(screen.getByRole('heading', { name: /^As far as both go they are alike\. A goes on/ })).toBeTruthy();
  const table = panel('The votes').getByRole('table', { name: /^Every vote/ });
  expect(within(table).getAllByText('not reached').length).toBeGreaterThan(0);
  expect(within(table).queryByText('≠ A and B differ')).toBeNull();
  expect(panel('Decision by decision').getByText('Only A came to this')).toBeTruthy();
});

test('the same run twice has no difference', async () => {
  show(one.id, one.id);
  await ready();
  expect(screen.getByRole('heading', { name: 'No difference: decision for decision the same run.' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Fork/ })).toBeNull();
});

test('exchanging them puts each in the place of the other, and the address follows', async () => {
  show();
  await ready();
  fireEvent.click(screen.getByRole('button', { name: 'Exchange A and B' }));
  await ready();
  const boxes = screen.getAllByRole('combobox') as readonly HTMLSelectElement[];
  expect(boxes.map(({ value }) => value)).toEqual([other.id, one.id]);
  expect(location.hash).toBe(`#compare/${other.id}/${one.id}`);
});

test('a run can be laid beside what somebody of 1918 argued; that line is watched, and not forked', async () => {
  show(one.id, 'lenin');
  await ready();
  const [, b] = screen.getAllByRole('combobox') as readonly HTMLSelectElement[];
  expect(b?.selectedOptions[0]?.textContent).toBe('As Lenin argued it');
  expect(screen.getByRole('link', { name: 'Watch run B' }).getAttribute('href')).toBe('#watch/lenin');
  expect(screen.queryByRole('button', { name: /^Fork B/ })).toBeNull();
});

test('with one run kept the other is still to be chosen, and deleted runs are not offered', () => {
  show(null, null, [one, { ...other, deleted: 5 }]);
  expect(screen.getByRole('status').textContent).toContain('Choose two runs');
  const [, b] = screen.getAllByRole('combobox');
  const names = within(b as HTMLElement)
    .getAllByRole('option')
    .map((option) => option.textContent);
  expect(names).toContain('Steel and bread');
  expect(names).not.toContain('Run 2');
  expect(names).toContain('As Trotsky argued it');
});

test('Escape closes', () => {
  const { closed } = show();
  fireEvent(screen.getByRole('dialog', { hidden: true }), new Event('cancel', { cancelable: true }));
  expect(closed()).toBe(1);
});

test('two ends at one place are one ring with both names; near one another their names stand on outer sides', () => {
  const run = (name: string, x: number, y: number) => ({
    name,
    line: 'solid' as const,
    way: [],
    stops: [{ x, y, label: '' }],
  });
  expect(endsOf([run('A', 200, 200), run('B', 202, 201)]).map(({ name }) => name)).toEqual(['A and B']);
  expect(endsOf([run('A', 220, 200), run('B', 200, 200)]).map(({ beside }) => beside)).toEqual(['right', 'left']);
  expect(endsOf([run('A', 100, 300), run('B', 300, 300)]).map(({ beside }) => beside)).toEqual([null, null]);
  expect(endsOf([run('You', 100, 300)]).map(({ beside }) => beside)).toEqual([null]);
  const dealt = { line: 'solid' as const, peace: 1, entente: 1 };
  expect(
    dealtApart([
      { ...dealt, name: 'A' },
      { ...dealt, name: 'B' },
    ]).map(({ name }) => name),
  ).toEqual(['A and B']);
  const lower = { ...dealt, name: 'B', entente: 0.9 };
  expect(dealtApart([{ ...dealt, name: 'A' }, lower]).map(({ below }) => below)).toEqual([false, true]);
});
