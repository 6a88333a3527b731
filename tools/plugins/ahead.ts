import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { Edition } from '../lib/edition.ts';

/**
 * Names in the page itself what its first script will ask for next, so that it comes while that script is still on its
 * way: otherwise the line lies idle, and the first choice is a round trip later. After what the title needs, by its priority.
 * @param sources ends of the modules' names whose parts are meant; one that has no part is an
 * error, since the page would be slower for it unnoticed
 */
export const ahead = (edition: Edition, sources: readonly string[]): Plugin => ({
  name: 'ahead',
  apply: (_, { command }) => command === 'build' && edition !== 'single',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle }) {
      const built = Object.values(bundle ?? {}).filter((part) => part.type === 'chunk');
      const entry = built.find((part) => part.isEntry)?.fileName;
      const wanted = sources.flatMap((source) => {
        const part = built.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(source)));
        if (part === undefined) throw new Error(`There is no part of ${source} to be asked for ahead of its time.`);
        return [part.fileName, ...part.imports];
      });
      return [...new Set(wanted)]
        .filter((fileName) => fileName !== entry)
        .map(
          (fileName): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}`, fetchpriority: 'low' },
            injectTo: 'head',
          }),
        );
    },
  },
});
