import path from 'node:path';
import type { Plugin } from 'vite';
import { packRecord } from '../../src/debate/packed.ts';
import { storiesIn } from '../../story/compile.ts';
import { cutDelegates, cutReading, cutRules, loadRecordFiles } from '../../story/cut.ts';
import { spokenNames } from '../../story/names.ts';

type Files = Parameters<typeof cutRules>[0];

/**
 * The record as five modules: `virtual:record/rules` (ids, grounds, weights, dates, edges; of what is played) loads
 * with the sitting, `virtual:record/whole` (the same of everything) with the report, `virtual:record/reading`
 * (claims, evidence, sources, lives) with the panel that shows it, `virtual:record/names` (what people, words and
 * documents are called) when the first cards are read, and `virtual:record/delegates` (mandates and prices) with the
 * cards of those one can be.
 * @param folder the story folder, absolute
 */
export function record(folder: string): Plugin {
  const played = (): readonly string[] => storiesIn(folder).map((file) => path.basename(file, '.ink'));
  const cuts = {
    'virtual:record/rules': (files: Files) => packRecord(cutRules(files, played())),
    'virtual:record/whole': (files: Files) => packRecord(cutRules(files)),
    'virtual:record/reading': (files: Files) => cutReading(files),
    'virtual:record/names': (files: Files) => spokenNames(files),
    'virtual:record/delegates': (files: Files) => cutDelegates(files),
  } as const;
  return {
    name: 'record',
    resolveId: (id) => (Object.hasOwn(cuts, id) ? `\0${id}` : null),
    load(id) {
      const name = id.slice(1) as keyof typeof cuts;
      if (!id.startsWith('\0') || !Object.hasOwn(cuts, name)) return null;
      const files = loadRecordFiles(path.join(folder, 'record'));
      const json = JSON.stringify(cuts[name](files));
      // A string is parsed faster than an object literal of this size.
      return { code: `export default JSON.parse(${JSON.stringify(json)});`, map: { mappings: '' }, moduleType: 'js' };
    },
    hotUpdate({ file, modules }) {
      if (!file.startsWith(path.join(folder, 'record')) || !file.endsWith('.json')) return undefined;
      const cut = Object.keys(cuts).flatMap((id) => this.environment.moduleGraph.getModuleById(`\0${id}`) ?? []);
      return [...modules, ...cut];
    },
  };
}
