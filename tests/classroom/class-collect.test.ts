import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeCode } from '../../src/archive/code.ts';
import { writeFile } from '../../src/archive/file.ts';
import { candidatesIn } from '../../src/classroom/class/candidates.ts';
import { collect } from '../../src/classroom/class/collect.ts';
import { codeReader, type Held, nothingHeld } from '../../src/classroom/class/results.ts';
import type { Run } from '../../src/session/run.ts';
import { aKept } from '../ui/paths-kit.ts';
import { aLesson, anyRun, handIn, numbers } from './class-kit.ts';

let runs: readonly Run[] = [];
beforeAll(async () => {
  const all: Run[] = [];
  for (let seed = 1; seed <= 8; seed++) all.push(await anyRun(seed));
  runs = all;
});
const runAt = (n: number): Run => {
  const run = runs[n];
  if (!run) throw new Error(`only ${runs.length} runs`);
  return run;
};
const codeOf = (run: Run): string => writeCode(run, numbers) ?? '';

const needs = () => {
  let last = 0;
  return { read: codeReader(numbers), numbers, newId: () => `n${++last}` };
};
const take = (text: string, held: Held = nothingHeld, from: string | null = null) =>
  collect([{ from, text }], held, needs());
const names = ({ results }: Held) => results.map(({ name }) => name);

describe('what teachers paste', () => {
  test('codes, links and lines in any mixture', () => {
    const text = [
      codeOf(runAt(0)),
      `https://school.org/game/?renderer=canvas#run/${codeOf(runAt(1))}`,
      `Anna F.: https://school.org/game/#result/${handIn(runAt(2))}`,
      `Boris\t${codeOf(runAt(3))}`,
      handIn(runAt(4), { name: '7', words: 'One. Two. Three.' }),
    ].join('\n');
    const { held, outcomes } = take(text);
    expect(names(held)).toEqual(['', '', 'Anna F.', 'Boris', '7']);
    expect(held.torn).toEqual([]);
    expect(outcomes.map(({ is }) => is)).toEqual(['read', 'read', 'read', 'read', 'read']);
  });

  test('a whole e-mail: its words are kept apart, its links are read, wrapped in other links or quoted', () => {
    const mail = [
      'Dear Ms Reed,',
      '',
      `here is my result: <https://school.org/#run/${codeOf(runAt(0))}>.`,
      `> On Monday Boris wrote: [this](https://school.org/#run/${codeOf(runAt(1))})`,
      `https://eur02.safelinks.example/?url=https%3A%2F%2Fschool.org%2F%23run%2F${codeOf(runAt(2))}&data=05%7C01`,
      `<a href="https://school.org/#result/${handIn(runAt(3), { name: 'Vera' })}">result</a>`,
      'Yours, Anna',
    ].join('\r\n');
    const { held } = take(mail);
    expect(held.results).toHaveLength(4);
    expect(names(held)).toEqual(['', '', '', 'Vera']);
    expect(held.torn.map(({ text, likely }) => [text, likely])).toEqual([
      ['Dear Ms Reed,', false],
      ['Yours, Anna', false],
    ]);
  });

  test('a code that a mail program broke over lines is put together again', () => {
    const code = handIn(runAt(0), { name: 'Anna', words: 'We had no army left. '.repeat(12) });
    const broken = code.match(/.{1,60}/g)?.join('=\n') ?? '';
    expect(broken.split('\n').length).toBeGreaterThan(5);
    const { held } = take(`Result:\n${broken}\n${codeOf(runAt(1))}`);
    expect(held.results.map(({ code: read }) => read)).toEqual([code, codeOf(runAt(1))]);
  });

  test('files of results, of runs and of a class, also pasted', () => {
    const result = JSON.stringify({
      kind: 'breathing-space/result',
      version: 1,
      code: handIn(runAt(0), { name: 'A' }),
    });
    const pair = [
      aKept('raaaaaaaaaaa', runAt(1), { player: 'B', pair: 'rbbbbbbbbbbb' as never, began: 1 }),
      aKept('rbbbbbbbbbbb', runAt(2), { player: 'B', pair: 'raaaaaaaaaaa' as never, began: 2 }),
      aKept('rccccccccccc', { ...runAt(3), path: runAt(3).path.slice(0, 3), ahead: runAt(3).path.slice(3) }),
    ];
    const file = JSON.parse(writeFile(pair));
    file.runs.push({ id: 'nothing' });
    const { held } = collect(
      [
        { from: 'a.json', text: result },
        { from: 'runs.json', text: JSON.stringify(file, null, 1) },
        { from: null, text: `Here it is\n${JSON.stringify(JSON.parse(result.replace(/H\..*H?/, '$&')), null, 2)}` },
      ],
      nothingHeld,
      needs(),
    );
    expect(names(held)).toEqual(['A', 'B', '']);
    const read = codeReader(numbers);
    const second = read(held.results[1]?.code ?? '');
    expect(second.ok && second.value.other?.path).toEqual(runAt(2).path);
    const third = read(held.results[2]?.code ?? '');
    expect(third.ok && third.value.run.path).toEqual(runAt(3).path);
    expect(held.aside.map(({ name }) => name)).toEqual(['A']);
    expect(held.torn.map(({ text, from }) => [text, from])).toEqual([
      ['{"id":"nothing"}', 'runs.json'],
      ['Here it is', null],
    ]);
  });

  test('a torn file is named by its name, whole', () => {
    const text = writeFile([aKept('raaaaaaaaaaa', runAt(1))]).slice(0, -60);
    const { held, outcomes } = take(text, nothingHeld, 'boris.json');
    expect(held.torn).toHaveLength(1);
    expect(held.torn[0]).toMatchObject({ from: 'boris.json', text, likely: true });
    expect(outcomes[0]?.what).toBe('boris.json');
  });

  test('a result file without its last bracket still gives its code', () => {
    const text = JSON.stringify({ kind: 'breathing-space/result', version: 1, code: handIn(runAt(0)) }, null, 1);
    expect(take(text.slice(0, -2), nothingHeld, 'torn.json').held.results).toHaveLength(1);
  });

  test('the link of the lesson itself is told apart', () => {
    const { held } = take('https://school.org/#lesson/Labcdefghi123');
    expect(held.torn[0]).toMatchObject({ likely: true, reason: expect.stringContaining('lesson itself') });
  });

  test('an ordinary long word is no torn code', () => {
    expect(candidatesIn('Counterrevolutionaries met, Demobilisation-now-or-never')).toMatchObject([
      { strong: false },
      { strong: false },
    ]);
    expect(take('Congratulations!').held.torn[0]?.likely).toBe(false);
    expect(take(codeOf(runAt(0)).slice(0, -2)).held.torn[0]?.likely).toBe(true);
  });
});

describe('the same pupil twice', () => {
  test('the same run is named and counted once', () => {
    const { held, outcomes } = take(`${codeOf(runAt(0))}\nhttps://x.org/#run/${codeOf(runAt(0))}`);
    expect(held.results).toHaveLength(1);
    expect(held.aside).toHaveLength(1);
    expect(outcomes.map(({ is }) => is)).toEqual(['read', 'again']);
  });

  test('a later longer hand-in takes the place of the first and says so; mark and note stay', () => {
    const short = { ...runAt(0), path: runAt(0).path.slice(0, 4) };
    const lesson = aLesson();
    const first = take(handIn(short, { name: ' anna  F', lesson })).held;
    const marked = { ...first, results: first.results.map((one) => ({ ...one, mark: 'B', note: 'good' })) };
    const { held, outcomes } = take(handIn(runAt(0), { name: 'Anna F', lesson }), marked);
    expect(held.results).toMatchObject([{ name: 'Anna F', mark: 'B', note: 'good' }]);
    expect(outcomes).toMatchObject([{ is: 'read', why: expect.stringContaining('longer run') }]);
    expect(held.aside).toHaveLength(1);
    const again = take(handIn(short, { name: 'Anna F', lesson }), held);
    expect(again.held.results).toEqual(held.results);
    expect(again.outcomes).toMatchObject([{ is: 'again' }]);
  });

  test('without a name, a run that goes on takes the place of its beginning', () => {
    const short = { ...runAt(0), path: runAt(0).path.slice(0, 4) };
    const { held } = take(`${codeOf(short)}\n${codeOf(runAt(0))}\n${codeOf(short)}`);
    expect(held.results.map(({ code }) => code)).toEqual([codeOf(runAt(0))]);
    expect(held.aside).toHaveLength(2);
  });

  test('in a lesson two pupils may make the same choices, and a pupil may be renamed by the teacher', () => {
    const lesson = aLesson();
    const both = take(
      `${handIn(runAt(0), { name: 'Anna', lesson })}\n${handIn(runAt(0), { name: 'Boris', lesson })}`,
    ).held;
    expect(names(both)).toEqual(['Anna', 'Boris']);
    const renamed = { ...both, results: both.results.map((one) => ({ ...one, name: `${one.name} K.` })) };
    expect(take(handIn(runAt(0), { name: 'Anna', lesson }), renamed).held.results).toHaveLength(2);
  });

  test('the other bench and more words make the same run fuller', () => {
    const { held } = take(
      [
        handIn(runAt(0), { name: 'A' }),
        handIn(runAt(0), { name: 'A', other: runAt(1) }),
        handIn(runAt(0), { name: 'A' }),
      ].join('\n'),
    );
    expect(held.results).toHaveLength(1);
    expect(held.results[0]?.code).toBe(handIn(runAt(0), { name: 'A', other: runAt(1) }));
  });
});

test('thirty lines of anything: nothing raises, and every line that is not empty comes to exactly one end', () => {
  const kinds = fc.constantFrom('read', 'link', 'handed', 'torn', 'cut', 'words', 'empty', 'noise');
  const line = fc
    .tuple(kinds, fc.nat(7), fc.nat(400), fc.string(), fc.string({ maxLength: 12 }))
    .map(([kind, run, at, noise, name]) => {
      const code = kind === 'handed' || at % 2 ? handIn(runAt(run), { name }) : codeOf(runAt(run));
      const spot = at % code.length;
      if (kind === 'torn') return `${code.slice(0, spot)}${noise.slice(0, 3)}${code.slice(spot + 1)}`;
      if (kind === 'cut') return code.slice(0, spot);
      if (kind === 'link') return `https://school.org/#run/${code}`;
      if (kind === 'words' || kind === 'noise') return noise;
      return kind === 'empty' ? '   ' : code;
    });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const real = text.split(/\r\n|\r|\n/);
      const { held, outcomes } = take(text);
      const ends = new Map<number, Set<string>>();
      for (const { lines: own, is } of outcomes) for (const n of own) ends.set(n, (ends.get(n) ?? new Set()).add(is));
      const filled = real.flatMap((one, n) => (one.trim() === '' ? [] : [n]));
      expect([...ends.keys()].toSorted((a, b) => a - b)).toEqual(filled);
      for (const end of ends.values()) expect(end.size).toBe(1);
      // What is torn is kept to the letter; what is read is a result of the class or stands aside.
      const torn = new Set(held.torn.map((one) => one.text));
      for (const { lines: own, is } of outcomes)
        if (is === 'torn') expect(torn).toContain(own.map((n) => (real[n] ?? '').trim()).join('\n'));
      const counted = outcomes.filter(({ is }) => is !== 'torn').length;
      expect(held.results.length + held.aside.length).toBe(counted);
    }),
    { numRuns: 300 },
  );
});

test('what was kept before is never touched by whatever is pasted', () => {
  const before = take(runs.map((run, n) => handIn(run, { name: `P${n}` })).join('\n')).held;
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }), (lines) => {
      const { held } = take(lines.join('\n'), before);
      expect(held.results).toEqual(before.results);
    }),
  );
});

test('three hundred results are read once each', () => {
  const lines = Array.from({ length: 300 }, (_, n) => handIn(runAt(n % 8), { name: `Pupil ${n}`, lesson: aLesson() }));
  let asked = 0;
  const read = codeReader(numbers);
  const counting = (code: string) => {
    asked++;
    return read(code);
  };
  let last = 0;
  const { held } = collect([{ from: null, text: lines.join('\n') }], nothingHeld, {
    read: counting,
    numbers,
    newId: () => `n${++last}`,
  });
  expect(held.results).toHaveLength(300);
  expect(asked).toBeLessThan(2 * 300);
});
