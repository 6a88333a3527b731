import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import type { Edition } from '../lib/edition.ts';

/**
 * What a page may fetch, in the order in which it is written. Phaser paints its first textures from `data:` and every
 * drawing by way of `blob:`; nothing else may come from anywhere but the game's own files.
 */
const served: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
};

/** Everything is in the file: nothing may be fetched from elsewhere, or sent. */
const inOneFile = (scripts: string, styles: string): Readonly<Record<string, string>> => ({
  'default-src': "'none'",
  'script-src': scripts,
  'style-src': styles,
  'img-src': 'data: blob:',
  'font-src': 'data:',
  'media-src': 'data: blob:',
  'form-action': "'none'",
  'base-uri': "'none'",
});

/**
 * The promise that nothing is sent anywhere, and that no text of a link or a file is ever run, written into the page as a
 * policy that the browser itself holds to. The single file names what it carries by hash, so it comes after the plugin
 * that puts everything into it.
 */
export const policy = (edition: Edition): Plugin => ({
  name: 'policy',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.html'))
          file.source = edition === 'single' ? sealed(textOf(file.source)) : within(textOf(file.source), served);
    },
  },
});

/** A page that carries its scripts and styles, with the policy that lets it run those and no others. */
export function sealed(html: string): string {
  const all = inlined(html);
  const hashes = (name: string) => all.filter((one) => one.name === name).map(({ text }) => hashOf(text));
  return within(html, inOneFile(hashes('script').join(' ') || "'none'", hashes('style').join(' ') || "'none'"));
}

/** The page with its policy before anything that the policy speaks of. @throws where it has no place for it */
export function within(html: string, rules: Readonly<Record<string, string>>): string {
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset)) throw new Error(`The page has no ${charset}, after which its policy should stand.`);
  const content = Object.entries(rules)
    .map((rule) => rule.join(' '))
    .join('; ');
  // As text: Vite would write the quotation marks of the policy as entities.
  return html.replace(charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${content}">`);
}

/**
 * What stands between the tags of each script and style, one after another: a script may speak of styles. By search and
 * not by pattern, for a page of eight megabytes.
 */
function inlined(html: string): readonly { readonly name: string; readonly text: string }[] {
  const found: { readonly name: string; readonly text: string }[] = [];
  const opening = /<(script|style)\b[^>]*>/g;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const [, name = ''] = match;
    const to = html.indexOf(`</${name}>`, opening.lastIndex);
    if (to < 0) throw new Error(`A ${name} of the page does not end.`);
    found.push({ name, text: html.slice(opening.lastIndex, to) });
    opening.lastIndex = to;
  }
  return found;
}

/** As a browser weighs it: UTF-8, and line ends as the page's parser reads them. */
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`;

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);
