import type { NamedShelf, SpokenNames } from '../../debate/names.ts';

/** A piece of a text; where it names an entry of the record, which. */
export interface Piece {
  readonly text: string;
  readonly entry: { readonly shelf: NamedShelf; readonly id: string } | null;
}

/** What one person says in a row; `own` is that person, whose name is no link in his own words. */
export interface Said {
  readonly own: string | null;
  readonly lines: readonly string[];
}

/** The pieces of every line, which together are the line. */
export type Finder = (said: readonly Said[]) => readonly (readonly (readonly Piece[])[])[];

/**
 * Finds the names of the record in what is said in a turn: whole words only, the longest first, a possessive with
 * them, and each entry only where it is named first, since a page of underlines cannot be read.
 */
export function openFinder(names: SpokenNames): Finder {
  const entries = new Map<string, NonNullable<Piece['entry']>>();
  for (const shelf of shelves)
    for (const [id, forms] of Object.entries(names[shelf]))
      for (const form of forms) for (const written of writings(form)) entries.set(written, { shelf, id });
  const forms = [...entries.keys()].toSorted((a, b) => b.length - a.length).map(pattern);
  // No look-behind: older browsers would refuse the whole expression.
  const source = `(^|[^\\p{L}\\p{N}-])(${forms.join('|')})((?:’s)?)(?![\\p{L}\\p{N}]|-\\p{L}|’\\p{L})`;

  return (said) => {
    const seen = new Set<string>();
    const pieces = (text: string, own: string | null): readonly Piece[] => {
      const found: Piece[] = [];
      let from = 0;
      for (const match of text.matchAll(new RegExp(source, 'gu'))) {
        const [, before = '', form = '', possessive = ''] = match;
        const entry = entries.get(form);
        if (!entry) continue;
        const key = `${entry.shelf}/${entry.id}`;
        if (seen.has(key) || (entry.shelf === 'people' && entry.id === own)) continue;
        seen.add(key);
        const at = match.index + before.length;
        if (at > from) found.push({ text: text.slice(from, at), entry: null });
        found.push({ text: form + possessive, entry });
        from = at + form.length + possessive.length;
      }
      return from < text.length || found.length === 0 ? [...found, { text: text.slice(from), entry: null }] : found;
    };
    return said.map(({ own, lines }) => lines.map((line) => pieces(line, own)));
  };
}

const shelves = ['people', 'words', 'documents'] as const;

/** A form that begins small may begin a sentence. A name keeps its capital, so that *Allies* are not any allies. */
const writings = (form: string): readonly string[] => [
  ...new Set([form, `${form.slice(0, 1).toUpperCase()}${form.slice(1)}`]),
];

const pattern = (form: string): string => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
