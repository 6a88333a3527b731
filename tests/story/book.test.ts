import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { expect, test } from 'vitest';
import { storyFolder } from '../../tools/lib/book.ts';

const main = readFileSync(path.join(storyFolder, 'main.ink'), 'utf8');

test('main.ink includes every sitting and every rejoinder, once', () => {
  const files = ['sittings', 'rejoinders'].flatMap((folder) =>
    readdirSync(path.join(storyFolder, folder)).map((name) => `${folder}/${name}`),
  );
  const included = [...main.matchAll(/^INCLUDE (.+\.ink)$/gm)].map(([, file]) => file);
  expect(included.filter((file) => /\//.test(file ?? '')).toSorted()).toEqual(files.toSorted());
});

test('the whole campaign compiles as one story, as an Ink editor opens it', () => {
  const faults: string[] = [];
  const files = {
    ResolveInkFilename: (name: string) => path.resolve(storyFolder, name),
    LoadInkFileContents: (full: string) => readFileSync(full, 'utf8'),
  };
  const compiler = new Compiler(main, new CompilerOptions('main.ink', [], true, (fault) => faults.push(fault), files));
  try {
    compiler.Compile();
  } catch {
    // What failed has been told.
  }
  expect(faults).toEqual([]);
});
