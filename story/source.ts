import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One line of an ink file as an author sees it, for checks that must name file and line. */
export interface SourceLine {
  /** Relative to the story folder: `sittings/1918-02-23.ink`. */
  readonly file: string;
  readonly line: number;
  readonly kind: 'knot' | 'choice' | 'line' | 'other';
  /** The knot it stands in, or that begins here; `''` before the first. */
  readonly knot: string;
  /** The words without tags, choice marks and gathers; alternatives in braces are kept. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly sticky: boolean;
  /** Where it leads: the names after its arrows, tunnels included. */
  readonly goes: readonly string[];
}

const KNOT = /^={2,}\s*(function\s+)?([\p{L}\w]+)/u;
const CODE = /^(INCLUDE|VAR|CONST|LIST|EXTERNAL|~|->|\{\s*$|\}|TODO)/;
/** The head of a block in braces that goes on over lines, and the head of one of its branches. */
const BLOCK = /^\{[^{}]*:?\s*$/;
const BRANCH = /^-\s*(?!>)(?:[^:"]|"[^"]*")*:/;

/** Splits a file into what its lines are. It reads the project's own dialect (style: one voice a line), not all of ink. */
export function readSource(folder: string, file: string): readonly SourceLine[] {
  let knot = '';
  let inFunction = false;
  let depth = 0;
  const lines = readFileSync(path.join(folder, file), 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  return lines.map((raw, i): SourceLine => {
    const line = withoutComment(raw);
    const [code = '', ...tags] = line.split(/\s+#\s*|^#\s*/);
    const found = KNOT.exec(raw);
    if (found) {
      knot = found[2] ?? '';
      inFunction = found[1] !== undefined;
      depth = 0;
    }
    const goes = [...line.matchAll(/->\s*(\w+)/g)].flatMap(([, name = '']) =>
      /^(END|DONE)$/.test(name) ? [] : [name],
    );
    const place = { file, line: i + 1, knot, goes };
    const bare = { ...place, text: '', tags: [], sticky: false };
    if (found || inFunction) return { ...bare, kind: inFunction ? 'other' : 'knot', text: knot };
    const inBlock = depth > 0;
    depth = Math.max(0, depth + count(code, '{') - count(code, '}'));
    const choice = /^\s*((?:[*+]\s*)+)(.*)$/.exec(line);
    if (choice) return choiceLine(place, choice[1] ?? '', choice[2] ?? '');
    const branch = inBlock
      ? code
          .trim()
          .replace(BRANCH, '')
          .replace(/^-(?!>)/, '')
      : code;
    const text = branch
      .replace(/^\s*(-(?!>)\s*)*(\(\w+\)\s*)?/, '')
      .replace(/\s*->.*$/, (arrow) => (/^\s*->/.test(branch) || branch.includes('{') ? arrow : ''))
      .trim();
    const kept = tags.map((tag) => tag.replace(/\}\s*$/, '').trim()).filter((tag) => tag !== '');
    if (CODE.test(text) || BLOCK.test(text)) return { ...bare, kind: 'other', text, tags: kept };
    return { ...place, kind: text === '' && kept.length === 0 ? 'other' : 'line', text, tags: kept, sticky: false };
  });
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
const withoutComment = (raw: string): string => raw.replace(/(^|[^:\\])\/\/.*$/, '$1');

function choiceLine(
  place: Pick<SourceLine, 'file' | 'line' | 'knot' | 'goes'>,
  marks: string,
  rest: string,
): SourceLine {
  const bracket = /^(.*?)\[([^\]]*)\](.*)$/.exec(rest);
  const inside = (bracket?.[2] ?? rest).split(/\s+#\s*/);
  return {
    ...place,
    kind: 'choice',
    text: (inside[0] ?? '').trim(),
    tags: inside.slice(1).map((tag) => tag.trim()),
    sticky: marks.includes('+'),
  };
}
