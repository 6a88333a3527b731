import type { NamedShelf, SpokenNames } from '../src/debate/names.ts';
import type { RecordFiles } from './schema.ts';

type Named = readonly { readonly id: string; readonly forms: readonly string[] }[];

/** What the people, words and documents of the record are called when they are spoken of. */
export function spokenNames(files: Pick<RecordFiles, 'people' | 'glossary' | 'documents'>): SpokenNames {
  const people: Named = files.people.map(({ id, name, patronymicName }) => ({
    id,
    forms: personForms(name, patronymicName),
  }));
  const documents: Named = files.documents.map(({ id, title }) => ({ id, forms: [title.replace(/^The /, '')] }));
  const owners = new Map<string, string>();
  const taken = (shelf: NamedShelf, list: Named) =>
    Object.fromEntries(
      list.flatMap(({ id, forms }) => {
        const own = forms.filter((form) => (owners.get(form.toLowerCase()) ?? shelf + id) === shelf + id);
        for (const form of own) owners.set(form.toLowerCase(), shelf + id);
        return own.length === 0 ? [] : [[id, [...new Set(own)]]];
      }),
    );
  // A form that two would claim goes to the person, then to the word: its entry says what the document was, too.
  return {
    people: taken('people', people),
    words: taken('words', files.glossary),
    documents: taken('documents', documents),
  };
}

/**
 * The surname as the script writes it, another name in brackets, *Vladimir Ilyich* as comrades say it, and a full name
 * of two words. *von Kuhlmann* is also called by the last word alone.
 */
function personForms(name: string, full: string): readonly string[] {
  const [, surname = name, other = ''] = /^(.*?)(?: \((.*)\))?$/.exec(name) ?? [];
  const comrade = /^\p{Lu}\p{L}+ \p{Lu}\p{L}+(?:ich|vna)(?= )/u.exec(full)?.[0];
  return [
    surname,
    ...(surname.includes(' ') ? [surname.replace(/^.* /, '')] : []),
    ...(/^\p{L}{4,}$/u.test(other) ? [other] : []),
    ...(comrade ? [comrade] : []),
    ...(/^\p{L}+ \p{L}+$/u.test(full) ? [full] : []),
  ];
}
