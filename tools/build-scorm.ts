import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { readLesson } from '../src/archive/lesson.ts';
import { loadRecord, root } from './lib/book.ts';
import { type Package, packageOf } from './lib/scorm.ts';

/**
 * `npm run build:scorm`: a SCORM 1.2 package for a school's platform, in `dist-scorm`.
 * `--lesson CODE` opens it on that lesson; `--score` hands the platform the teacher's number.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { lesson: { type: 'string' }, score: { type: 'boolean', default: false } },
  });
  const lesson = values.lesson?.trim() ?? null;
  const title = titleOf(lesson);
  const made: Package = { files: await filesOf(), title, lesson, score: values.score };
  const zip = packageOf(made);
  const folder = path.join(root, 'dist-scorm');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'breathing-space-scorm12.zip'), zip);
  console.log(
    `dist-scorm/breathing-space-scorm12.zip: ${(zip.length / 1e6).toFixed(2)} MB, ${made.files.size} files, ${made.title}`,
  );
  return 0;
}

/** What a platform shows as the name of the package. @throws the sentence that says what is wrong with a code */
function titleOf(code: string | null): string {
  if (code === null) return 'Breathing Space';
  const lesson = readLesson(code);
  if (!lesson.ok) throw lesson.error;
  return `Breathing Space: ${loadRecord().sittings.get(lesson.value.sitting)?.title ?? lesson.value.sitting}`;
}

/** The edition for a platform, built in memory. */
async function filesOf(): Promise<ReadonlyMap<string, Uint8Array>> {
  const built = await build({ root, mode: 'scorm', logLevel: 'warn', build: { write: false } });
  const files = new Map<string, Uint8Array>();
  for (const one of [built].flat()) {
    if (!('output' in one)) continue;
    for (const file of one.output) files.set(file.fileName, bytesOf(file.type === 'chunk' ? file.code : file.source));
  }
  return files;
}

const bytesOf = (source: string | Uint8Array): Uint8Array =>
  typeof source === 'string' ? new TextEncoder().encode(source) : source;
