import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/**
 * The faces of the art direction: family, weight, style, script, file. The early ones come with the page, in plain
 * letters; until the others have come, the browser slants and thickens these.
 */
const faces = {
  early: [
    ['Sofia Sans Extra Condensed', 800, 'normal', 'plain', 'sofia-sans-extra-condensed-latin-800-normal'],
    ['Sofia Sans Extra Condensed', 800, 'normal', 'title', 'sofia-sans-extra-condensed-cyrillic-800-normal'],
    ['PT Serif', 400, 'normal', 'plain', 'pt-serif-latin-400-normal'],
    ['PT Sans', 400, 'normal', 'plain', 'pt-sans-latin-400-normal'],
  ],
  late: [
    // The figures of equal width, for the assembly's clock: other shapes of the same letters, so a family of their own.
    ['Sofia Sans Figures', 800, 'normal', 'figures', 'sofia-sans-extra-condensed-latin-800-normal'],
    ['Sofia Sans Extra Condensed', 800, 'normal', 'more', 'sofia-sans-extra-condensed-latin-800-normal'],
    ['PT Serif', 400, 'normal', 'more', 'pt-serif-latin-400-normal'],
    ['PT Sans', 400, 'normal', 'more', 'pt-sans-latin-400-normal'],
    ['Sofia Sans Extra Condensed', 700, 'normal', 'latin', 'sofia-sans-extra-condensed-latin-700-normal'],
    ['PT Serif', 400, 'italic', 'latin', 'pt-serif-latin-400-italic'],
    ['PT Serif', 700, 'normal', 'latin', 'pt-serif-latin-700-normal'],
    ['PT Serif', 400, 'normal', 'cyrillic', 'pt-serif-cyrillic-400-normal'],
    ['PT Sans', 700, 'normal', 'latin', 'pt-sans-latin-700-normal'],
    ['PT Sans', 400, 'normal', 'cyrillic', 'pt-sans-cyrillic-400-normal'],
  ],
} as const;

/** What the script is written in, with quotation marks; signs, arrows and letters with marks come late. */
const plain = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}\u00a0·–—‘’“”…`;

/**
 * `virtual:fonts/early.css` and `virtual:fonts/late.css`: the @font-face rules over faces cut down to the characters
 * that the story, the record and the page use, without hints. The cuts are kept in node_modules/.cache, named by what
 * they were made of.
 * @param root the project folder, absolute
 */
export function fonts(root: string): Plugin {
  const cache = path.join(root, 'node_modules/.cache/breathing-space');
  const sheets = ['early', 'late'] as const;
  const sheetOf = (id: string): string | undefined => sheets.find((one) => id === `virtual:fonts/${one}.css`);
  return {
    name: 'fonts',
    resolveId(id) {
      const sheet = sheetOf(id);
      return sheet ? path.join(cache, `${sheet}.css`) : null;
    },
    async buildStart() {
      mkdirSync(cache, { recursive: true });
      const used = charactersIn(root);
      for (const sheet of sheets) {
        const rules = await Promise.all(faces[sheet].map((face) => ruleOf(root, cache, face, used[face[3]])));
        writeFileSync(path.join(cache, `${sheet}.css`), rules.join('\n'));
      }
    },
  };
}

type Face = (typeof faces)['early' | 'late'][number];

async function ruleOf(root: string, cache: string, face: Face, text: string): Promise<string> {
  const [family, weight, style, script, file] = face;
  const source = readFileSync(path.join(root, 'assets/fonts', `${file}.woff2`));
  const noLayoutClosure = script !== 'figures';
  const made = createHash('sha256').update(source).update(text).update(String(noLayoutClosure));
  const name = `${file}-${made.digest('hex').slice(0, 10)}.woff2`;
  const cut = path.join(cache, name);
  if (!existsSync(cut))
    writeFileSync(cut, await subsetFont(source, text, { targetFormat: 'woff2', noHinting: true, noLayoutClosure }));
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("./${name}") format("woff2");unicode-range:${rangeOf(text)}}`;
}

/** Just these characters, as CSS writes them: a face is fetched when one of its own is on the page. */
function rangeOf(text: string): string {
  const points = [...new Set(text)].map((character) => character.charCodeAt(0)).sort((a, b) => a - b);
  const starts = points.filter((point) => !points.includes(point - 1));
  const ends = points.filter((point) => !points.includes(point + 1));
  const hex = (point: number | undefined): string => point?.toString(16).toUpperCase() ?? '';
  return starts.map((start, i) => `U+${hex(start)}${start === ends[i] ? '' : `-${hex(ends[i])}`}`).join();
}

/** Every character that may come on the page, by script. The plain ones always: names and numbers are typed. */
function charactersIn(root: string): Readonly<Record<Face[3], string>> {
  const seen = new Set(plain);
  for (const file of ['story', 'src', 'index.html'].flatMap((name) => filesIn(path.join(root, name))))
    if (/\.(ink|json|tsx?|html|css)$/.test(file))
      for (const character of readFileSync(file, 'utf8')) seen.add(character);
  // The page shows words in capitals by CSS, so the capital of every letter is needed too.
  for (const character of [...seen]) seen.add(character.toUpperCase());
  const all = [...seen].sort();
  const latin = all.filter((c) => c.length === 1 && !/[\u0400-\u052f]/.test(c) && c >= ' ');
  return {
    latin: latin.join(''),
    plain,
    figures: '0123456789:',
    more: latin.filter((c) => !plain.includes(c)).join(''),
    cyrillic: all.filter((c) => /^[\u0400-\u052f]$/.test(c)).join(''),
    // The display face has Cyrillic on the title alone, and there in capitals.
    title: 'ПЕРЕДЫШКА',
  };
}

const filesIn = (entry: string): readonly string[] =>
  statSync(entry).isDirectory() ? readdirSync(entry).flatMap((name) => filesIn(path.join(entry, name))) : [entry];
