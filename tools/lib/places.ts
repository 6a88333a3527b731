import type { Book } from '../../story/compile.ts';
import type { SourceLine } from '../../story/source.ts';
import { mapOf } from './book-map.ts';
import { patternOf } from './ink-text.ts';

/** Finds the place in the script, `file:line`, of a line that was told (`voice: words`); the words themselves if none fits. */
export function openPlaces(book: Book): (sitting: string, told: string) => string {
  const map = mapOf(book);
  type Index = { readonly plain: Map<string, string>; readonly forms: [RegExp, string][] };
  const bySitting = new Map<string, Index>();
  for (const line of book.lines) {
    if (line.kind !== 'line' || line.text === '') continue;
    for (const home of map.homesOf(line)) {
      const index: Index = bySitting.get(home) ?? { plain: new Map(), forms: [] };
      bySitting.set(home, index);
      const words = spokenWords(line);
      if (/[{<]/.test(words)) index.forms.push([patternOf(words), placeOf(line)]);
      else index.plain.set(words, placeOf(line));
    }
  }
  const found = new Map<string, string>();
  return (sitting, told) => {
    const key = `${sitting}/${told}`;
    const words = told.slice(told.indexOf(': ') + 2);
    const index = bySitting.get(sitting);
    const place =
      found.get(key) ??
      index?.plain.get(words) ??
      index?.forms.find(([form]) => words !== '' && form.test(words))?.[1] ??
      words;
    found.set(key, place);
    return place;
  };
}

const placeOf = ({ file, line }: SourceLine): string => `${file}:${line}`;

/** Without the speaker's name, also where the name stands within a brace. */
const spokenWords = ({ text }: SourceLine): string => text.replace(/(^|[:|{]\s*)[A-Z][A-Z'. -]+: /g, '$1').trim();
