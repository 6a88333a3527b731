import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { SittingId } from '../src/debate/ids.ts';
import type { Script } from '../src/narrative/script.ts';
import { readSource, type SourceLine } from './source.ts';
import { withApostrophes } from './typeset.ts';

/** What an author must mend, and where: `sittings/1918-02-23.ink:41: sentence`. */
export interface Issue {
  readonly severity: 'error' | 'warning' | 'todo';
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The book as compiled: a script a sitting, and every line of its sources. */
export interface Book {
  readonly scripts: readonly Script[];
  readonly lines: readonly SourceLine[];
  readonly issues: readonly Issue[];
  /** Absolute paths of every file read, for the watcher. */
  readonly files: readonly string[];
}

const MESSAGE = /^(ERROR|WARNING|TODO|RUNTIME ERROR): (?:'([^']+)' )?line (\d+): ([\s\S]*)$/;
const SEVERITIES = ['todo', 'warning', 'error'] as const; // inkjs hands over Author 0, Warning 1, Error 2

/** The stories of the book, in campaign order: who you are, then the sittings by date. */
export function storiesIn(folder: string): readonly string[] {
  const sittings = path.join(folder, 'sittings');
  const dated = existsSync(sittings) ? readdirSync(sittings).filter((name) => name.endsWith('.ink')) : [];
  const order = (name: string): string => (name === 'prologue.ink' ? '0' : name === 'epilogue.ink' ? '9' : name);
  return ['delegates.ink', ...dated.sort((a, b) => (order(a) < order(b) ? -1 : 1)).map((name) => `sittings/${name}`)];
}

/**
 * Compiles the whole book. Dev server, build, tests and commands all use this one step.
 * @param folder the story folder, absolute
 * @param only this sitting and who you are, for an author who works on one; all where none is named
 */
export function compileBook(folder: string, only: SittingId | null = null): Book {
  const files = storiesIn(folder).filter((file) => !only || [`sittings/${only}.ink`, 'delegates.ink'].includes(file));
  const compiled = files.map((file) => compileStory(folder, file));
  return {
    scripts: compiled.flatMap(({ script }) => (script ? [script] : [])),
    lines: once(compiled.flatMap(({ lines }) => lines)),
    issues: compiled.flatMap(({ issues }) => issues),
    files: [...new Set(compiled.flatMap(({ files }) => files))],
  };
}

/** What several sittings share is compiled with each of them, and is one line of the book all the same. */
const once = (lines: readonly SourceLine[]): readonly SourceLine[] => [
  ...new Map(lines.map((line) => [`${line.file}:${line.line}`, line])).values(),
];

/**
 * Compiles one story: functions, its file and the rejoinders, composed in memory with `story/` as root,
 * since INCLUDE paths are relative to the root.
 */
export function compileStory(
  folder: string,
  file: string,
): {
  readonly script: Script | null;
  readonly lines: readonly SourceLine[];
  readonly issues: readonly Issue[];
  readonly files: readonly string[];
} {
  const rejoinders = path.join(folder, 'rejoinders');
  const shared = existsSync(rejoinders)
    ? readdirSync(rejoinders)
        .filter((name) => name.endsWith('.ink'))
        .sort()
    : [];
  const parts = [
    'functions.ink',
    file,
    ...(file === 'delegates.ink' ? [] : shared.map((name) => `rejoinders/${name}`)),
  ];
  const lines = [file, ...parts.slice(2)].flatMap((part) => readSource(folder, part));
  const own = lines.filter((line) => line.file === file);
  const first = own.find((line) => line.kind === 'knot')?.text ?? '';
  const knotTag = (name: string): string | undefined =>
    own
      .flatMap((line) => line.tags)
      .find((tag) => tag.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const root = `${parts.map((part) => `INCLUDE ${part}`).join('\n')}\n-> ${first}\n`;
  const { json, issues, files } = compileInk(folder, root);
  const script: Script | null = json && {
    id: (knotTag('sitting') ?? 'delegates') as SittingId | 'delegates',
    edition: Number(knotTag('edition') ?? 1),
    ink: json,
    endings: lines.filter((line) => line.kind === 'knot' && line.text.startsWith('ending_')).map((line) => line.text),
  };
  return { script, lines, issues, files };
}

function compileInk(
  folder: string,
  root: string,
): { json: Record<string, unknown> | null; issues: Issue[]; files: string[] } {
  const issues: Issue[] = [];
  const files: string[] = [];
  const report = (raw: string, type: number): void => {
    const match = MESSAGE.exec(raw.replace(/^\uFEFF/, ''));
    issues.push({
      severity: SEVERITIES[type] ?? 'error',
      file: match?.[2] ?? 'main.ink',
      line: match ? Number(match[3]) : 1,
      message: (match?.[4] ?? raw).trim(),
    });
  };
  const handler = {
    ResolveInkFilename: (name: string) => path.resolve(folder, name),
    LoadInkFileContents: (full: string) => {
      if (!files.includes(full)) files.push(full); // before reading: a missing file must be watched too
      return readFileSync(full, 'utf8').replace(/^\uFEFF/, '');
    },
  };
  try {
    const options = new CompilerOptions('composed root', [], true, report, handler);
    const text = new Compiler(root, options).Compile().ToJson();
    const failed = issues.some((issue) => issue.severity === 'error');
    return { json: failed || !text ? null : JSON.parse(withApostrophes(text)), issues, files };
  } catch (cause) {
    // "Compilation failed." only says that errors went to the handler.
    if (!issues.some((issue) => issue.severity === 'error'))
      report(cause instanceof Error ? cause.message : String(cause), 2);
    return { json: null, issues, files };
  }
}

/** The lines around a fault, for the overlay of the dev server. */
export function codeFrame(folder: string, issue: Issue, around = 2): string {
  const full = path.join(folder, issue.file);
  if (!existsSync(full)) return '';
  const text = readFileSync(full, 'utf8').split(/\r?\n/);
  const from = Math.max(1, issue.line - around);
  return text
    .slice(from - 1, issue.line + around)
    .map((line, i) => `${from + i === issue.line ? '>' : ' '} ${String(from + i).padStart(4)} | ${line}`)
    .join('\n');
}
