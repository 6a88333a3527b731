import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import type { Edition } from '../lib/edition.ts';

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
};

/**
 * Icons, the app's manifest and the social card: `assets/app` goes to `app/` under names that stay the same, because
 * the manifest names its icons itself and a social card is asked for from elsewhere.
 * @param folder the folder of these files, absolute
 * @param site the address at which the game will stand, with a slash at its end: readers of social cards want a whole
 * address. Without one it is given within the site.
 * @param edition a page that lies in a file or a school's platform is no app and has no social card
 */
export function app(folder: string, site = './', edition: Edition = 'web'): Plugin {
  if (edition !== 'web') return icon(folder);
  return {
    name: 'app',
    transformIndexHtml: () => [
      link('icon', 'icon-32.png', { type: 'image/png', sizes: '32x32' }),
      link('icon', 'icon.svg', { type: 'image/svg+xml' }),
      link('apple-touch-icon', 'icon-180.png'),
      link('manifest', 'site.webmanifest'),
      { tag: 'meta', attrs: { property: 'og:image', content: `${site}app/social-card.png` }, injectTo: 'head' },
    ],
    generateBundle() {
      for (const name of readdirSync(folder))
        this.emitFile({ type: 'asset', fileName: `app/${name}`, source: readFileSync(path.join(folder, name)) });
    },
    configureServer(server) {
      server.middlewares.use('/app/', (request, response, next) => {
        const name = path.basename(request.url ?? '');
        if (!readdirSync(folder).includes(name)) return next();
        response.setHeader('Content-Type', types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
        response.end(readFileSync(path.join(folder, name)));
      });
    },
  };
}

/** The icon alone, in the page itself. */
const icon = (folder: string): Plugin => ({
  name: 'app',
  transformIndexHtml: (html) => ({
    html: html.replace(/\s*<meta (property="og:|name="twitter:)[^>]*>/g, ''),
    tags: [
      {
        tag: 'link',
        attrs: {
          rel: 'icon',
          type: 'image/svg+xml',
          href: `data:image/svg+xml;base64,${readFileSync(path.join(folder, 'icon.svg')).toString('base64')}`,
        },
        injectTo: 'head',
      },
    ],
  }),
});

const link = (rel: string, name: string, attrs: Readonly<Record<string, string>> = {}): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, href: `./app/${name}`, ...attrs },
  injectTo: 'head',
});
