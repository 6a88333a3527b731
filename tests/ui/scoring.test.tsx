// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import annasMoves from '../../docs/examples/anna.json';
import { answeringMark } from '../../src/debate/answering.ts';
import { audienceMark } from '../../src/debate/audience.ts';
import { levelOf } from '../../src/debate/bar.ts';
import { consistencyScore, jumpCost } from '../../src/debate/consistency.ts';
import { teachersShares } from '../../src/debate/craft.ts';
import type { Debate, Said } from '../../src/debate/debate.ts';
import { evidenceMark } from '../../src/debate/evidence.ts';
import { argumentOf } from '../../src/debate/lookup.ts';
import { period } from '../../src/debate/period.ts';
import { needs, persuasion } from '../../src/debate/persuasion.ts';
import { moveWeights } from '../../src/debate/placed.ts';
import { leastGap } from '../../src/debate/position.ts';
import type { Argument } from '../../src/debate/record.ts';
import { type Bar, bars, reportOn } from '../../src/debate/report.ts';
import { Scoring } from '../../src/ui/panels/scoring.tsx';
import { SettingsPanel } from '../../src/ui/panels/settings-panel.tsx';
import { aDebate, aSpeech, spoken } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';
import { someDeps } from './report-kit.ts';

const record = theRecord();
afterEach(cleanup);

/** The page with its example, which comes with the whole record. */
async function thePage(): Promise<HTMLElement> {
  const { baseElement } = render(<Scoring deps={someDeps(record, {} as never, { loadWhole: async () => record })} />);
  await screen.findByRole('heading', { name: /Anna/ });
  return baseElement as HTMLElement;
}

const section = (name: string): HTMLElement =>
  screen.getByRole('heading', { name }).closest('section') ?? document.body;
const textOf = (name: string): string => (section(name).textContent ?? '').replace(/\s+/g, ' ');
const half = (number: number): string => (number === 0.5 ? '½' : `${number}`);

test('the page says each number of the rules as the rules have it', async () => {
  await thePage();
  const where = textOf('Where you stood');
  expect(where).toContain(`a vote weighs ${moveWeights.vote}, a speech ${moveWeights.speech}`);
  expect(where).toContain(`a reply ${half(moveWeights.reply)}.`);
  expect(where).toContain(`under ${leastGap} in 100`);
  expect(textOf('How well you argued')).toContain(`swing between votes costs ${half(jumpCost)}`);
  const votes = textOf('How a vote can move');
  expect(votes).toContain(`${persuasion.strangersTrust} from others`);
  expect(votes).toContain(`at most ${half(persuasion.exchangeCap)}, a sitting ${persuasion.sittingCap}`);
  expect(votes).toContain(`earlier sittings count ${half(persuasion.earlierShare)}`);
  expect(votes).toContain(`torn ${needs.torn}, open ${needs.open}, firm ${needs.firm}; the fixed never move`);
  const number = textOf('The teacher’s number');
  for (const bar of bars) expect(number).toContain(`${bar} ${Math.round(100 * teachersShares[bar])}`);
});

test('a teacher reads it in two minutes: fewer than 450 words, example and table and all', async () => {
  const page = await thePage();
  const said = [...page.querySelectorAll('h4, p, li, th, td, text')].map(({ textContent }) => textContent ?? '');
  const words = said.join(' ').split(/\s+/).filter(Boolean);
  expect(words.length).toBeLessThan(450);
  expect(words.length).toBeGreaterThan(300);
});

test('the three things stand side by side, in this order, each under its own heading', async () => {
  await thePage();
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Where you stood',
    'On what grounds',
    'How well you argued',
    'Anna, an invented run',
    'How a vote can move',
    'Dealings',
    'The teacher’s number',
  ]);
  const triangle = within(section('Where you stood')).getByRole('img');
  for (const course of ['Accept the peace', 'Neither war nor peace', 'Revolutionary war'])
    expect(triangle.getAttribute('aria-label')).toContain(course);
  expect(within(section('On what grounds')).getAllByRole('listitem')).toHaveLength(6);
  expect(within(section('Dealings')).getAllByRole('listitem')).toHaveLength(4);
});

test('the example is Anna’s first evening, marked by the rules', async () => {
  await thePage();
  const anna = aDebate(annasMoves, record);
  const [speech] = anna.said;
  const argument = speech?.argument && argumentOf(record, speech.argument);
  if (!speech || !argument) throw new Error('Anna makes a speech.');
  const said = textOf('Anna, an invented run');
  expect(said).toContain(argument.title);
  expect(said).toContain(`Evidence ${evidenceMark(speech, record)}: a fact that bears, and why it bears.`);
  expect(said).toContain(
    `Audience ${audienceMark(argument, speech.audiences).toFixed(1)}: moved the Central Committee`,
  );
  expect(said).toContain(`Answering ${answeringMark(anna, 1, record)}, to`);
  const { grounds } = reportOn(anna, record);
  const drawn = [...section('On what grounds').querySelectorAll('i')].map((bar) =>
    bar.style.getPropertyValue('--part'),
  );
  expect(drawn.map(Number)).toEqual(Object.values(grounds).map(({ share }) => share));
});

test('without the whole record the page stands, and only its example is missing', () => {
  render(<Scoring deps={someDeps(record, {} as never)} />);
  expect(screen.queryByRole('heading', { name: /Anna/ })).toBeNull();
  expect(screen.getByRole('table')).toBeTruthy();
});

test('the settings switch on the teacher’s number, which is off, and say what it is not fit for', () => {
  const deps = someDeps(record, {} as never);
  render(<SettingsPanel deps={deps} moment={null} close={() => undefined} />);
  const teachers = within(screen.getByRole('heading', { name: 'For teachers' }).closest('section') ?? document.body);
  const box = teachers.getByRole<HTMLInputElement>('checkbox', { name: 'Teacher’s number' });
  expect(box.checked).toBe(false);
  expect(teachers.getByText(/equal weights, neither fit for ranking/)).toBeTruthy();
  fireEvent.click(box);
  expect(deps.settings.teachersNumber.value).toBe(true);
});

describe('what each mark of a bar means is what the rules give for it', () => {
  const early = { date: '1918-01-24' as Said['date'], argument: 'treaty-is-manoeuvre' as Said['argument'] };
  const beside = [...record.documents.values()].find(
    ({ supports, firstKnown }) => firstKnown < '1918-02-23' && !supports.some((id) => id === 'army-cannot-fight'),
  );
  const speech = (change: Partial<Said>) => aSpeech('army-cannot-fight', { cites: ['own'], owns: [], ...change });
  const evidenceOf = (change: Partial<Said>) => evidenceMark(speech(change), record);
  const answer = (argument: string, against: string, change: Partial<Said> = {}) =>
    answeringMark(
      spoken([aSpeech(argument, { as: 'reply', against: against as Said['against'], cites: [], owns: [], ...change })]),
      0,
      record,
    );
  const silent = { argument: null, against: null, leaves: 'no-greater-blow' as Said['leaves'] };
  const room = ['cc', 'moscow-bureau'] as Argument['moved'][number][];
  const heard = (moved: number, cold: number) =>
    audienceMark(
      { ...argumentOf(record, 'lost-strike' as never), moved: room.slice(0, moved), cold: room.slice(0, cold) },
      room,
    );
  const periodOf = (...said: readonly Said[]) => period(spoken(said), record).score;
  const slip = aSpeech('army-cannot-fight', { owns: ['slip'] });

  const rows: Readonly<Record<Bar, readonly (readonly [words: string, ...marks: readonly (number | null)[]])[]>> = {
    evidence: [
      ['nothing cited', evidenceOf({ cites: [] })],
      [
        'beside the point, or unwritten',
        evidenceOf({ cites: [beside?.id ?? 'own'] }),
        evidenceOf({ ...early, cites: ['own'] }),
      ],
      ['a fact that bears', evidenceOf({})],
      ['and why it bears', evidenceOf({ owns: ['warrant'] })],
      ['and where it fails', evidenceOf({ owns: ['warrant', 'limit'] })],
    ],
    answering: [
      [
        'silence, or too early',
        answer('lost-strike', 'no-greater-blow', silent),
        answer('treaty-is-manoeuvre', 'no-coexistence', early),
      ],
      [
        'personal, repeated, elsewhere',
        answer('governments-wage-war', 'berlin-may-not-march', { owns: ['person'] }),
        answer('third-duma-1907', 'berlin-may-not-march'),
      ],
      ['same ground, no answer', answer('imperialist-bargain', 'lost-strike')],
      [
        'answered, or well asked',
        answer('socialism-above-self-determination', 'betrays-border-peoples'),
        answer('lost-strike', 'no-greater-blow', { argument: null, owns: ['question'] }),
      ],
      ['1918’s answer, with evidence', answer('governments-wage-war', 'berlin-may-not-march', { cites: ['own'] })],
    ],
    consistency: [
      ['four clashes', consistencyScore(clashing(4), record)],
      ['three', consistencyScore(clashing(3), record)],
      ['two', consistencyScore(clashing(2), record)],
      ['one clash', consistencyScore(clashing(1), record)],
      ['none, or explained', consistencyScore(clashing(0), record), consistencyScore(clashing(4, ['change']), record)],
    ],
    audience: [
      ['all cold', heard(0, 2)],
      ['half cold', heard(0, 1)],
      ['neither way', heard(0, 0)],
      ['half moved', heard(1, 0)],
      ['all moved', heard(2, 0)],
    ],
    period: [
      ['two too early', periodOf(aSpeech('a', early), aSpeech('b', early))],
      ['one, and a later word', periodOf(aSpeech('a', early), slip)],
      ['one too early', periodOf(aSpeech('a', early))],
      ['one later word', periodOf(slip)],
      ['of its day', periodOf(speech({}))],
    ],
  };

  test.each(bars)('%s', async (bar) => {
    await thePage();
    const [, ...table] = within(section('How well you argued')).getAllByRole('row');
    const cells = within(table[bars.indexOf(bar)] as HTMLElement).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(rows[bar].map(([words]) => words));
    rows[bar].forEach(([words, ...marks], at) => {
      for (const mark of marks) expect([words, mark]).toEqual([words, at]);
    });
    const heads = within(section('How well you argued')).getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).toEqual([0, 1, 2, 3, 4].map((at) => `${at} ${levelOf(at)}`));
  });
});

/** One argument and so many that attack it, none of which attacks another. */
function clashing(count: number, owns: Said['owns'] = []): Debate {
  const attackers = (target: string) => [
    ...new Set(
      record.edges.flatMap((edge) => (edge.target === target && edge.kind !== 'supports' ? [edge.attacker] : [])),
    ),
  ];
  const apart = (list: readonly string[], one: string): readonly string[] =>
    list.some((other) => attackers(other).some((id) => id === one) || attackers(one).some((id) => id === other))
      ? list
      : [...list, one];
  const found = [...record.arguments.keys()]
    .map((target) => [target, ...attackers(target).reduce<readonly string[]>(apart, [])])
    .find((list) => list.length > 4);
  return spoken((found ?? []).slice(0, count + 1).map((id) => aSpeech(id, { owns })));
}
