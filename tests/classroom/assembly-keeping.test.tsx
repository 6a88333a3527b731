// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { agendaOf, changed, dealt, factionsAt, moved, namesIn } from '../../src/classroom/assembly/assembly.ts';
import { AssemblyPlace } from '../../src/classroom/assembly/assembly-place.tsx';
import { newAssembly, readShelf, writeAssembly, writeShelf } from '../../src/classroom/assembly/assembly-text.ts';
import { resultOf } from '../../src/classroom/assembly/vote.tsx';
import type { MotionId, OptionId, SittingId } from '../../src/debate/ids.ts';
import { theRecord } from '../kit/record.ts';
import { aRealPage } from '../ui/paths-kit.ts';

const record = theRecord();
const sitting = '1918-02-23' as SittingId;
const benches = factionsAt(record, sitting);
const setup = {
  name: '10 B',
  sitting,
  roll: dealt(['Ada', 'Boris'], benches),
  agenda: agendaOf(record, sitting),
  minutes: 2,
};
const key = 'breathing-space/assembly';

const deps = aRealPage();
const open = () => render(<AssemblyPlace deps={deps} address={{ kind: 'assembly' }} close={vi.fn()} leave={vi.fn()} />);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  localStorage.clear();
  deps.notices.value = null;
});
afterEach(cleanup);

test('whatever is pasted as a roll is read back from the store', () => {
  const text = fc.array(fc.string({ maxLength: 200 }), { maxLength: 260 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, (pasted) => {
      const roll = changed(dealt(namesIn(pasted), benches), 'war', 1);
      const one = newAssembly('a1', 1, { ...setup, roll });
      expect(readShelf(writeShelf({ assemblies: [one], open: 'a1' }))).toMatchObject({ torn: 0, open: 'a1' });
    }),
  );
});

test('moved as often as there are benches, a pupil sits where they sat, and nobody else has moved', () => {
  const roll = setup.roll;
  expect(moved(roll, 0, benches)[0]?.faction).not.toBe(roll[0]?.faction);
  expect(moved(roll, 0, benches)[1]).toEqual(roll[1]);
  expect(benches.reduce((now) => moved(now, 0, benches), roll)).toEqual(roll);
});

test.each([
  ['v13a-accept', { for: 7, against: 4, abstain: 4 }, 'The motion is carried.'],
  ['v13a-accept', { for: 5, against: 5, abstain: 9 }, 'As many for as against: the motion is not carried.'],
  ['v07c-revwar', { for: 5, against: 3, declined: 20 }, 'The motion is carried.'],
  ['v06-signnow', { yes: 2, no: 3, left: 9 }, 'Most are for: No.'],
  ['v06-signnow', { yes: 3, no: 3, left: 0 }, 'No answer has the most hands.'],
])('%s with %j: %s', (id, counts, said) => {
  const motion = record.motions.get(id as MotionId);
  if (!motion) throw new Error(`no motion ${id}`);
  expect(resultOf(motion, counts as Readonly<Record<OptionId, number>>)).toBe(said);
});

test('names on the roll are on the benches without a further press, and a name moves by a press', () => {
  open();
  press('Call an assembly');
  fireEvent.input(screen.getByLabelText(/The roll/), { target: { value: 'Ada\nBoris' } });
  expect(screen.getByRole('heading', { name: 'The benches: 2 pupils' })).toBeTruthy();
  press(/^Ada ?: to the next bench/);
  press('Open the assembly');
  expect(JSON.parse(localStorage.getItem(key) ?? '').assemblies[0].setup.roll).toEqual([
    { name: 'Ada', faction: benches[1] },
    { name: 'Boris', faction: benches[1] },
  ]);
});

test('single keys drive the clock, the agenda and the undoing, but not while they are off or a text is written', async () => {
  const kept = newAssembly('a1', 1, setup);
  localStorage.setItem(key, writeShelf({ assemblies: [kept], open: 'a1' }));
  open();
  const hit = (on: Element, name: string) => fireEvent.keyDown(on, { key: name });
  hit(document.body, 'n');
  expect(screen.getByText('Speaks: Revolutionary war')).toBeTruthy();
  hit(document.body, ' ');
  expect(screen.getByRole('button', { name: 'Pause' })).toBeTruthy();
  hit(screen.getByLabelText(/In a few words/), 'n');
  expect(screen.getByText('Speaks: Revolutionary war')).toBeTruthy();
  hit(document.body, 'z');
  expect(screen.getByText('The assembly opens')).toBeTruthy();
  await act(() => {
    deps.settings.singleKeys.value = false;
  });
  hit(document.body, 'n');
  expect(screen.getByText('The assembly opens')).toBeTruthy();
  deps.settings.singleKeys.value = true;
});

test('a file of an assembly that has gone on since is laid beside it', async () => {
  const kept = { ...newAssembly('a1', 1, setup), events: [{ kind: 'noted' as const, words: 'later' }] };
  localStorage.setItem(key, writeShelf({ assemblies: [kept], open: null }));
  const { container } = open();
  const input = container.querySelector('input[type=file]') as HTMLInputElement;
  const file = new File([writeAssembly(newAssembly('a1', 1, setup))], 'a.json');
  Object.defineProperty(input, 'files', { value: [file] });
  fireEvent.change(input);
  await screen.findByText('The assembly opens');
  press('All assemblies');
  const { assemblies } = readShelf(localStorage.getItem(key));
  expect(assemblies.map(({ events }) => events.length)).toEqual([0, 1]);
  expect(within(screen.getByRole('list')).getAllByRole('button', { name: /^10 B/ })).toHaveLength(2);
});
