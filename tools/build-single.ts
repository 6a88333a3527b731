import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { root } from './lib/book.ts';
import { outside } from './lib/edition-outside.ts';

/** Megabytes: what still travels by post and opens on a slow stick. */
const most = 9;

/** `npm run build:single`: the whole game in one file that plays by double click, in `dist-single`. */
export async function main(): Promise<number> {
  const outDir = path.join(root, 'dist-single');
  await build({ root, mode: 'single', logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const beside = readdirSync(outDir).filter((name) => name !== 'breathing-space.html');
  if (beside.length > 0) throw new Error(`These should lie in the single file, not beside it: ${beside.join(', ')}`);
  const html = readFileSync(path.join(outDir, 'breathing-space.html'), 'utf8');
  const asked = outside(html);
  if (asked.length > 0) throw new Error(`The single file asks for what lies outside it: ${asked.join(', ')}`);
  const size = Buffer.byteLength(html) / 1e6;
  if (size >= most) throw new Error(`The single file has ${size.toFixed(2)} MB, and must have less than ${most}.`);
  console.log(`dist-single/breathing-space.html: ${size.toFixed(2)} MB`);
  return 0;
}
