import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Finding, fault } from './findings.ts';

/** How the files themselves are made: knots of 60 lines at most, three deep, no tabs, an end only in an ending. */
export function checkShape(folder: string): readonly Finding[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ink'));
  return files.flatMap((file) => checkFile(file, readFileSync(path.join(folder, file), 'utf8').split(/\r?\n/)));
}

/** In code (a `~` line, a declaration, the condition in a brace), not in prose. */
const FLOAT = /(?:^\s*(?:~|VAR|CONST)[^"]*|\{[^{}|:"]*)(?<![\d.])\d+\.0+(?!\d)/;

function checkFile(file: string, lines: readonly string[]): readonly Finding[] {
  const found: Finding[] = [];
  let knot = { name: '', line: 1 };
  const close = (end: number): void => {
    const length = end - knot.line;
    if (knot.name !== '' && length > 60)
      found.push(fault({ file, line: knot.line }, `the knot ${knot.name} has ${length} lines; 60 is the measure`));
  };
  lines.forEach((text, i) => {
    const at = { file, line: i + 1 };
    const name = /^={2,}\s*(?:function\s+)?([\w]+)/.exec(text)?.[1];
    if (name) {
      close(i);
      knot = { name, line: i + 1 };
    }
    if (text.includes('\t')) found.push(fault(at, 'a tab; the script is indented by four spaces'));
    if (/^\s*([*+-]\s*){4,}[^>]/.test(text)) found.push(fault(at, 'woven more than three deep'));
    if (FLOAT.test(text))
      found.push(fault(at, 'a whole number with a point: the compiled story loses it, and divides as if it were none'));
    if (/->\s*END\b/.test(text) && !knot.name.startsWith('ending_'))
      found.push(fault(at, `-> END stands in ${knot.name || 'no knot'}, which is no ending`));
  });
  close(lines.length);
  return found;
}
