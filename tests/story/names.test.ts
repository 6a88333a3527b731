import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Finder, openFinder } from '../../src/ui/links/find.ts';
import { loadRecordFiles } from '../../story/cut.ts';
import { spokenNames } from '../../story/names.ts';

const files = loadRecordFiles();
const names = spokenNames(files);
const find: Finder = openFinder(names);

const story = path.resolve(import.meta.dirname, '../../story');
/** Every word of the script, tags and all left as they are: a tag's id is written in small letters with hyphens. */
const script = ['.', 'sittings', 'rejoinders']
  .flatMap((folder) => readdirSync(path.join(story, folder)).map((file) => path.join(story, folder, file)))
  .filter((file) => file.endsWith('.ink'))
  .map((file) => readFileSync(file, 'utf8').replace(/ # [^\]\n]*/g, ''))
  .join('\n');

const linkedIn = (text: string): readonly string[] =>
  (find([{ own: null, lines: [text] }])[0]?.[0] ?? []).flatMap(({ text: words, entry }) =>
    entry ? [`${words} = ${entry.shelf}/${entry.id}`] : [],
  );

describe('what the record’s entries are called', () => {
  test('everybody of the record can be named, by the surname as the script writes it', () => {
    expect(Object.keys(names.people).toSorted()).toEqual(files.people.map(({ id }) => id).toSorted());
    expect(names.people.lenin).toEqual(['Lenin', 'Vladimir Ilyich']);
    expect(names.people.kuhlmann).toContain('Kuhlmann');
    expect(names.people.fenigshtein).toEqual(['Fenigshtein', 'Doletsky', 'Yakov Genrikhovich']);
    expect(names.people.kosior).toEqual(['Kosior', 'Stanislav Vikentyevich']);
    expect(names.people.anna).toContain('Anna Fedotova');
  });

  test('every term can be named', () => {
    expect(Object.keys(names.words).toSorted()).toEqual(files.glossary.map(({ id }) => id).toSorted());
  });

  test('no form belongs to two entries', () => {
    const all = Object.values(names).flatMap((shelf) => Object.values(shelf).flatMap((forms) => [...new Set(forms)]));
    expect(all.filter((form, at) => all.indexOf(form) !== at)).toEqual([]);
  });

  const forms = files.glossary.flatMap((term) => term.forms.map((form) => ({ ...term, form })));
  test.each(forms)('“$form” leads to its own entry', ({ id, form }) => {
    expect(linkedIn(`They spoke of ${form} again.`)).toEqual([`${form} = words/${id}`]);
  });

  test.each(forms)('“$form” occurs in the script, or can mean nothing else', ({ term, form }) => {
    const occurs = script.includes(form);
    // More than one word, a word with a capital within a sentence, or the term itself in one of its numbers.
    const distinct = /[ -]/.test(form) || /\p{Lu}/u.test(form);
    const itself = term
      .toLowerCase()
      .split(/ \/ |, | \(|\)/)
      .some((name) => number(name).includes(form.toLowerCase()));
    expect(occurs || distinct || itself).toBe(true);
  });
});

const number = (name: string): readonly string[] => [
  name,
  `${name}s`,
  name.replace(/y$/, 'ies'),
  name.replace(/s$/, ''),
];

describe('the names in the script', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    [
      'The Left have their freedom, and Lenin has his paper.',
      ['The Left = words/left-communists', 'Lenin = people/lenin'],
    ],
    ['our partners the Left Socialist-Revolutionaries', ['the Left Socialist-Revolutionaries = words/left-sr']],
    ['Left to myself, I take the left chair.', []],
    [
      "The Bolsheviks' Central Committee has forty-eight hours",
      ['Bolsheviks = words/bolsheviks-rsdlp', 'Central Committee = words/cc'],
    ],
    ['Peace with the Rada, the Ukrainian parliament', ['Rada = words/rada']],
    ['this leaves Soviet power three weeks', ['Soviet = words/soviet']],
    ['at the regional congress of soviets', ['soviets = words/soviet']],
    ['We printed the secret treaties.', ['secret treaties = words/secret-treaties']],
    ['the allies of the shop', []],
    ['Go on, Vladimir Ilyich. Lenin’s pencil is short.', ['Vladimir Ilyich = people/lenin']],
    ['Krylenko’s report is on the table.', ['Krylenko’s report = documents/krylenko-report']],
    ['By the Decree on Peace of the autumn', ['Decree on Peace = words/decree-on-peace']],
    ['a Decree on the Red Army', ['Decree on the Red Army = documents/red-army-decree']],
    ['the Petersburg Committee', ['Petersburg Committee = words/petersburg-committee']],
    ['Getting there. Germany. A general, Ge says.', ['Ge = people/ge']],
  ];
  test.each(table)('%s', (text, links) => {
    expect(linkedIn(text)).toEqual(links);
  });
});
