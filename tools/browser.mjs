// Finds a Chromium for the browser tests, pictures and measures; installs Debian's where there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const macs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of a browser on this machine, or null. `CHROMIUM_PATH` names one outright. */
export function findBrowser(env = process.env) {
  if (env.CHROMIUM_PATH) return runs(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => `${folder}/${name}`)), ...macs].find(runs) ?? null;
}

/** As `findBrowser`, installing one first where that can be done without a question. */
export function ensureBrowser(env = process.env) {
  const found = findBrowser(env);
  if (found) return found;
  if (runs('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const apt = (...words) =>
      spawnSync('apt-get', words, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status;
    console.log('No browser found: installing Chromium for the browser tests.');
    apt('-qq', 'update');
    if (apt('-qq', '-y', '--no-install-recommends', 'install', 'chromium', 'fonts-dejavu-core') === 0) {
      const installed = findBrowser({ PATH: process.env.PATH });
      if (installed) return installed;
    }
  }
  throw new Error(
    'No Chromium was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run npm test again.',
  );
}
