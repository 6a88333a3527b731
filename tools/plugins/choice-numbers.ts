import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:choice-numbers';

/**
 * The permanent numbers of choices as `virtual:choice-numbers`, for the codes of runs: a list of ids in the order of
 * `choices.lock`. It is fetched when a run is shared or a shared one is opened.
 * @param folder the story folder, absolute
 */
export function choiceNumbers(folder: string): Plugin {
  const lock = path.join(folder, 'choices.lock');
  return {
    name: 'choice-numbers',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      this.addWatchFile(lock);
      const lines = readFileSync(lock, 'utf8').split('\n');
      const ids = lines.filter((line) => line !== '' && !line.startsWith('//'));
      // One string is far smaller than a list of strings.
      return { code: `export default ${JSON.stringify(ids.join(' '))}.split(' ');`, moduleType: 'js' };
    },
  };
}
