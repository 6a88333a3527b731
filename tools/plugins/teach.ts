import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { TeachMaterial } from '../../src/classroom/teach/sheet.ts';
import { loadRecordFiles } from '../../story/cut.ts';
import { asPrinted, typeset } from '../../story/typeset.ts';
import { type Named, readAnchors, readPackets, readRoles } from './teach-json.ts';
import { readSheet } from './teach-markdown.ts';

const ID = 'virtual:teach';

/**
 * The teacher's material, `story/teach`, as one module: sheets as typed blocks, cards, packets and curriculum checked
 * against the record. What is wrong stops the build with file and line.
 * @param folder the story folder, absolute
 */
export function teach(folder: string): Plugin {
  return {
    name: 'teach',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      const json = JSON.stringify(readMaterial(folder));
      return { code: `export default JSON.parse(${JSON.stringify(json)});`, map: { mappings: '' }, moduleType: 'js' };
    },
    hotUpdate({ file, modules }) {
      if (!file.startsWith(path.join(folder, 'teach'))) return undefined;
      const made = this.environment.moduleGraph.getModuleById(`\0${ID}`);
      return made ? [...modules, made] : modules;
    },
  };
}

/** @throws Error with file and line */
export function readMaterial(folder: string): TeachMaterial {
  const at = path.join(folder, 'teach');
  const files = existsSync(at) ? readdirSync(at).toSorted() : [];
  const record = loadRecordFiles(path.join(folder, 'record'));
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  const named: Named = {
    people: ids(record.people),
    delegates: ids(record.delegates),
    documents: ids(record.documents),
    disputed: ids(record.disputed),
    sittings: ids(record.sittings),
    sources: ids(record.sources),
  };
  const json = <T>(name: string, read: (name: string, json: unknown, named: Named) => T, none: T): T =>
    files.includes(name) ? read(`story/teach/${name}`, parsed(path.join(at, name)), named) : none;
  return {
    sheets: files
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => readSheet(`story/teach/${name}`, readFileSync(path.join(at, name), 'utf8'))),
    roles: json('role-cards.json', readRoles, null),
    packets: json('packets.json', readPackets, {}),
    anchors: json('curriculum.json', readAnchors, []),
    words: wordsMet(folder, record.glossary),
  };
}

/** Words in JSON are typed plain, as in the sheets. */
const parsed = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'), asPrinted);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : 'no JSON'}`);
  }
};

type Term = { readonly id: string; readonly forms: readonly string[] };

/** Which words of the glossary stand in the script of each sitting; what its tags say is not read by anybody. */
function wordsMet(folder: string, glossary: readonly Term[]): Readonly<Record<string, readonly string[]>> {
  const at = path.join(folder, 'sittings');
  const scripts = existsSync(at) ? readdirSync(at).filter((name) => name.endsWith('.ink')) : [];
  const found = scripts.map((name) => {
    const text = typeset(readFileSync(path.join(at, name), 'utf8')).replace(/\s#\s?[a-z]+:?[^\n#]*/g, ' ');
    const met = glossary.filter(({ forms }) => forms.some((form) => wordOf(form).test(text)));
    return [name.slice(0, -4), met.map(({ id }) => id)] as const;
  });
  return Object.fromEntries(found);
}

const wordOf = (form: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'u');
