import path from 'node:path';
import type { Plugin } from 'vite';
import { isLeftOut, standIn, withFlags } from '../phaser/left-out.ts';

/** The built page carries the engine that tools/phaser puts together; the dev server and the tests take the whole package. */
export function engine(root: string): Plugin {
  const source = path.join(root, 'node_modules/phaser/src');
  return {
    name: 'engine',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: path.join(root, 'tools/phaser/entry.cjs') },
          { find: /^phaser-src(?=\/)/, replacement: source },
        ],
      },
    }),
    load: {
      filter: { id: /node_modules[\\/]phaser[\\/]src[\\/]/ },
      handler(id) {
        const file = within(id);
        return file !== null && isLeftOut(file) ? standIn(file) : null;
      },
    },
    transform: {
      filter: { id: /node_modules[\\/]phaser[\\/]src[\\/]/, code: 'typeof ' },
      handler: (code) => ({ code: withFlags(code), map: null }),
    },
  };
}

/** A module's path within `phaser/src`, with slashes; null for any other module. */
const within = (id: string): string | null =>
  /node_modules[\\/]phaser[\\/]src[\\/](.+)$/.exec(id)?.[1]?.replaceAll('\\', '/') ?? null;
