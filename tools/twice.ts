import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './lib/book.ts';

/** Where each edition is built to, by the command that does it. */
const editions = { build: 'dist', 'build-single': 'dist-single', 'build-scorm': 'dist-scorm' } as const;
type Command = keyof typeof editions;

/** What no build reads: what others made, and what the tests leave behind. */
const apart = /^(node_modules|\.git|dist(-\w+)?|shots|test-results|tests)$/;

/**
 * `node tools/run.mjs twice`: builds all three editions once more, in a folder of another name, in another time zone and
 * another language, with nothing kept from earlier builds, and compares them file by file with those that lie here. Two
 * builds of one commit are equal byte for byte.
 * @param args commands, where not all editions are wanted
 */
export async function main(args: readonly string[] = []): Promise<number> {
  const commands = (Object.keys(editions) as Command[]).filter((one) => args.length === 0 || args.includes(one));
  const lacking = commands.filter((one) => !existsSync(path.join(root, editions[one])));
  if (lacking.length > 0) throw new Error(`Nothing to compare with: run npm run ${lacking.join(', ')} first.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'breathing space é '));
  try {
    for (const name of readdirSync(root).filter((one) => !apart.test(one)))
      await cp(path.join(root, name), path.join(folder, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const faults: string[] = [];
    for (const command of commands) {
      await built(folder, command);
      faults.push(
        ...differing(path.join(root, editions[command]), path.join(folder, editions[command]), editions[command]),
      );
    }
    for (const fault of faults) console.log(fault);
    console.log(
      faults.length === 0
        ? `Built twice, equal byte for byte: ${commands.join(', ')}`
        : 'Built twice, and not the same.',
    );
    return faults.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a command of the project that lies there. @throws with what it said, where it failed */
function built(folder: string, command: Command): Promise<void> {
  const child = spawn(process.execPath, ['tools/run.mjs', command], {
    cwd: folder,
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (bytes) => said.push(String(bytes)));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => (status === 0 ? done() : fail(new Error(`${command}: ${said.join('')}`))));
  });
}

/** What is not the same in two folders, a line each. */
export function differing(one: string, other: string, name: string): readonly string[] {
  const [a, b] = [hashesIn(one), hashesIn(other)];
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((file) => {
    if (a.get(file) === b.get(file)) return [];
    const why = !a.has(file) ? 'only in the second build' : !b.has(file) ? 'only in the first build' : 'not the same';
    return [`${name}/${file}: ${why}`];
  });
}

const hashesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
