import type { Plugin } from 'vite';

/** Everything is in the file, and nothing may be fetched or sent: the browser itself holds to it. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'media-src data: blob:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** The promise of the single file, written into it as a policy that the browser enforces. */
export const sealed = (): Plugin => ({
  name: 'sealed',
  // As text: Vite would write the quotation marks of the policy as entities.
  transformIndexHtml: (html) =>
    html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`),
});
