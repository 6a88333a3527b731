import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/**
 * The faces of the art direction: family, weight, style, script, file. The early ones come with the page; until the
 * others have come, the browser slants and thickens these.
 */
const faces = {
  early: [
    ['Sofia Sans Extra Condensed', 800, 'normal', 'latin', 'sofia-sans-extra-condensed-latin-800-normal'],
    ['Sofia Sans Extra Condensed', 800, 'normal', 'title', 'sofia-sans-extra-condensed-cyrillic-800-normal'],
    ['PT Serif', 400, 'normal', 'latin', 'pt-serif-latin-400-normal'],
    ['PT Sans', 400, 'normal', 'latin', 'pt-sans-latin-400-normal'],
  ],
  late: [
    ['Sofia Sans Extra Condensed', 700, 'normal', 'latin', 'sofia-sans-extra-condensed-latin-700-normal'],
    ['PT Serif', 400, 'italic', 'latin', 'pt-serif-latin-400-italic'],
    ['PT Serif', 700, 'normal', 'latin', 'pt-serif-latin-700-normal'],
    ['PT Serif', 400, 'normal', 'cyrillic', 'pt-serif-cyrillic-400-normal'],
    ['PT Sans', 700, 'normal', 'latin', 'pt-sans-latin-700-normal'],
    ['PT Sans', 400, 'normal', 'cyrillic', 'pt-sans-cyrillic-400-normal'],
  ],
} as const;

const ranges = { latin: 'U+0-3FF,U+1E00-1EFF,U+2000-2BFF', cyrillic: 'U+400-52F', title: 'U+400-52F' } as const;

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
  // Other shapes of the same letters are asked for in one place: the figures of equal width on the assembly's clock.
  const noLayoutClosure = !(family === 'Sofia Sans Extra Condensed' && script === 'latin');
  const made = createHash('sha256').update(source).update(text).update(String(noLayoutClosure));
  const name = `${file}-${made.digest('hex').slice(0, 10)}.woff2`;
  const cut = path.join(cache, name);
  if (!existsSync(cut))
    writeFileSync(cut, await subsetFont(source, text, { targetFormat: 'woff2', noHinting: true, noLayoutClosure }));
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("./${name}") format("woff2");unicode-range:${ranges[script]}}`;
}

/** Every character that may come on the page, by script. Printable ASCII always: names and numbers are typed. */
function charactersIn(root: string): Readonly<Record<keyof typeof ranges, string>> {
  const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
  const seen = new Set(ascii);
  for (const file of ['story', 'src', 'index.html'].flatMap((name) => filesIn(path.join(root, name))))
    if (/\.(ink|json|tsx?|html|css)$/.test(file))
      for (const character of readFileSync(file, 'utf8')) seen.add(character);
  // The page shows words in capitals by CSS, so the capital of every letter is needed too.
  for (const character of [...seen]) seen.add(character.toUpperCase());
  const all = [...seen].sort();
  return {
    latin: all.filter((c) => c.length === 1 && !/[\u0400-\u052f]/.test(c) && c >= ' ').join(''),
    cyrillic: all.filter((c) => /^[\u0400-\u052f]$/.test(c)).join(''),
    // The display face has Cyrillic on the title alone, and there in capitals.
    title: 'ПЕРЕДЫШКА',
  };
}

const filesIn = (entry: string): readonly string[] =>
  statSync(entry).isDirectory() ? readdirSync(entry).flatMap((name) => filesIn(path.join(entry, name))) : [entry];
