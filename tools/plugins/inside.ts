import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Edition } from '../lib/edition.ts';

/**
 * What the editions that travel as one file or one package carry otherwise than the web's: each sound once, in the
 * format that every school device decodes; and in the single file the licences of the fonts as links that open, which
 * browsers refuse to `data:` addresses.
 */
export function inside(edition: Edition): Plugin {
  return {
    name: 'inside',
    enforce: 'pre',
    apply: () => edition !== 'web',
    async resolveId(source, importer) {
      const sound = /^(.*)\.webm\?url$/.exec(source)?.[1];
      if (sound === undefined) return null;
      return this.resolve(`${sound}.m4a?url`, importer, { skipSelf: true });
    },
    load(id) {
      const [file = '', query] = id.split('?');
      if (edition !== 'single' || query !== 'url' || !file.endsWith('.txt')) return null;
      const text = JSON.stringify(readFileSync(file, 'utf8'));
      return {
        code: `export default URL.createObjectURL(new Blob([${text}], { type: 'text/plain;charset=utf-8' }));`,
        map: { mappings: '' },
        moduleType: 'js',
      };
    },
  };
}
