import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const functions = `EXTERNAL heard(argument)
EXTERNAL voted(motion)
EXTERNAL course()
EXTERNAL floors()
EXTERNAL delegate()
=== function heard(argument) ===
~ return false
=== function voted(motion) ===
~ return ""
=== function course() ===
~ return "open"
=== function floors() ===
~ return 4
=== function delegate() ===
~ return ""
`;

/** A choice of delegates, all of whom hear the same few words. */
const delegatesInk = (delegates: readonly string[]): string =>
  [
    '=== delegates ===',
    'Who?',
    ...delegates.flatMap((id) => [`* [The ${id}. # id: role-${id} # role: ${id}]`, '    -> ending_chosen']),
    '=== ending_chosen ===',
    'You.',
    '-> END',
    '',
  ].join('\n');

/** A story folder made of whole files, by their names within it; who you are and the questions come with it. */
export function aFolder(
  files: Readonly<Record<string, readonly string[]>>,
  delegates: readonly string[] = ['metalworker'],
): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'story-'));
  folders.push(folder);
  for (const name of ['sittings', 'rejoinders']) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'functions.ink'), functions);
  writeFileSync(path.join(folder, 'delegates.ink'), delegatesInk(delegates));
  for (const [name, lines] of Object.entries(files)) writeFileSync(path.join(folder, name), `${lines.join('\n')}\n`);
  return folder;
}

/** A sitting whose first knot holds these lines from line 3 on, and then leads to its one ending. */
export const sittingInk = (id: string, lines: readonly string[], last = 'Over.'): readonly string[] => {
  const name = id.replaceAll('-', '_');
  return [
    `=== sitting_${name} ===`,
    `# sitting: ${id}`,
    ...lines,
    '-> ending_over',
    '=== ending_over ===',
    last,
    '-> END',
  ];
};

/** A folder with the sitting of 23 February alone. */
export const aStory = (...lines: readonly string[]): string =>
  aFolder({ 'sittings/1918-02-23.ink': sittingInk('1918-02-23', lines) });
