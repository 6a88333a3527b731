import { build } from 'vite';
import { root } from './lib/book.ts';

/** `npm run build`: the edition for the web, in `dist`. */
export async function main(): Promise<number> {
  await build({ root, logLevel: 'warn' });
  return 0;
}
