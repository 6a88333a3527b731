import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');
/** Each folder imports only from those before it; stage, ui and sound not from one another. */
const order: readonly (string | readonly string[])[] = [
  'lib',
  'debate',
  'narrative',
  'session',
  'archive',
  'offline',
  ['stage', 'ui', 'sound'],
  'classroom',
  'main',
];
const rank = (folder: string): number => order.findIndex((one) => [one].flat().includes(folder));

/** Libraries and the one place where each may be imported. */
const homes: Readonly<Record<string, readonly string[]>> = {
  phaser: ['stage'],
  howler: ['sound'],
  inkjs: ['narrative'],
  preact: ['ui', 'classroom', 'main'],
  '@preact/signals': ['ui', 'classroom', 'main'],
  papaparse: ['classroom'],
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly from: string;
}

const folderOf = (file: string): string => (file.includes(path.sep) ? (file.split(path.sep)[0] ?? '') : 'main');

const imports: readonly Import[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .flatMap((file) =>
    [...readFileSync(path.join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
      file,
      folder: folderOf(file),
      from: match[1] ?? '',
    })),
  );

/** Why this import is wrong; null where it is right. */
function wrong({ file, folder, from }: Import): string | null {
  if (!from.startsWith('.')) {
    const library = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : (from.split('/')[0] ?? '');
    if (from.startsWith('inkjs/'))
      return `${file} imports ${from}: the compiler is far too large for the page; import 'inkjs'`;
    const allowed = homes[library];
    return allowed && !allowed.includes(folder)
      ? `${file} imports ${library}, which belongs to ${allowed.join(' or ')}`
      : null;
  }
  const target = folderOf(path.relative(src, path.resolve(src, path.dirname(file), from)));
  if (target === folder || target.startsWith('..')) return null;
  if (rank(target) < rank(folder)) return null;
  return `${file} imports from ${target}: ${folder} stands ${rank(target) === rank(folder) ? 'beside' : 'before'} ${target}`;
}

describe('the dependency rule', () => {
  test('every folder of src has its place in the order', () => {
    const folders = new Set(imports.map((one) => one.folder));
    expect([...folders].filter((folder) => rank(folder) < 0)).toEqual([]);
  });

  test('no folder imports from one that stands after or beside it', () => {
    expect(imports.map(wrong).filter((reason) => reason !== null)).toEqual([]);
  });

  test.each([
    {
      name: 'debate from session',
      file: 'debate/x.ts',
      from: '../session/moment.ts',
      reason: 'debate stands before session',
    },
    { name: 'ui from stage', file: 'ui/x.ts', from: '../stage/open-stage.ts', reason: 'ui stands beside stage' },
    { name: 'phaser in ui', file: 'ui/x.ts', from: 'phaser', reason: 'imports phaser, which belongs to stage' },
    { name: 'the ink compiler', file: 'narrative/x.ts', from: 'inkjs/full', reason: 'far too large' },
  ])('$name is refused, with its reason', ({ file, from, reason }) => {
    expect(wrong({ file, folder: folderOf(file), from })).toContain(reason);
  });
});

test('a file is one thought: none has 300 lines', () => {
  const root = path.resolve(src, '..');
  const long = ['src', 'story', 'tools', 'tests']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(folder, file),
      ),
    )
    .filter((file) => /\.(tsx?|mjs|css)$/.test(file))
    .filter((file) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 300);
  expect(long).toEqual([]);
});
