import { Compiler, CompilerOptions } from 'inkjs/full';
import type { PersonId, SittingId } from '../../src/debate/ids.ts';
import type { Asking, Script } from '../../src/narrative/script.ts';
import type { Telling } from '../../src/narrative/tale.ts';

/** A script from a few lines of ink, the questions declared. */
export function aScript(ink: string, id: SittingId | 'delegates' = '1918-02-23' as SittingId): Script {
  const externals = [
    'heard(a)',
    'met(a)',
    'voted(m)',
    'tally(m, o)',
    'carried(m)',
    'leans(p)',
    'moved(p)',
    'hand(m, p)',
    'chose(c)',
    'changed()',
    'course()',
    'consistent()',
    'delegate()',
    'floors()',
  ];
  const text = `${externals.map((one) => `EXTERNAL ${one}`).join('\n')}\n${ink}`;
  const json = new Compiler(text, new CompilerOptions(null, [], true)).Compile().ToJson();
  const endings = [...ink.matchAll(/^=+ (ending_\w+)/gm)].map((match) => match[1] ?? '');
  return { id, edition: 1, ink: JSON.parse(json ?? '{}'), endings };
}

/** Answers of a debate in which nothing was said. */
const noAnswers: Asking = {
  heard: () => false,
  met: () => false,
  voted: () => '',
  tally: () => 0,
  carried: () => false,
  leans: () => '',
  moved: () => false,
  hand: () => '',
  chose: () => false,
  changed: () => false,
  course: () => 'open',
  consistent: () => true,
  delegate: () => '',
  floors: () => 4,
};

/** What a tale needs, with Lenin and Lomov in the room. */
export const aTelling = (asking: Partial<Asking> = {}): Telling => ({
  voices: new Map([
    ['LENIN', 'lenin' as PersonId],
    ['LOMOV', 'lomov' as PersonId],
  ]),
  scene: { sitting: '1918-02-23' as SittingId, date: '1918-02-23' as never, audiences: [] },
  asking: { ...noAnswers, ...asking },
  seed: 7,
});
