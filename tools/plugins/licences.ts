import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { Edition } from '../lib/edition.ts';
import { packagesIn } from '../lib/lock.ts';

/**
 * `licences.txt` beside the game: the licence of every package whose code is in it, as its authors wrote it. The single
 * file has no beside; there, as everywhere, the credits name them all with the text of their licences.
 * @param root the project folder, absolute
 */
export const licences = (root: string, edition: Edition): Plugin => ({
  name: 'licences',
  apply: () => edition !== 'single',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesIn(root) });
  },
});

/** All licences, one after another, by name. @throws where a package that is shipped has brought none */
export function licencesIn(root: string): string {
  const shipped = packagesIn(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')))
    .filter((one) => one.shipped)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const texts = shipped.map(({ at, name, version, licence }) => {
    const file = readdirSync(path.join(root, at)).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined) throw new Error(`${at} is in the game and has brought no licence with it.`);
    const text = readFileSync(path.join(root, at, file), 'utf8')
      .replace(/\r\n?/g, '\n')
      .trim();
    return `${name} ${version} (${licence})\n\n${text}\n`;
  });
  return `Code of others in Breathing Space, each under its own licence. Fonts, maps and sounds: see the credits in the game.\n\n${texts.join(`\n${'-'.repeat(79)}\n\n`)}`;
}
