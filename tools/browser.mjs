// Finds a Chromium for the browser tests, pictures and measures; installs Debian's where there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
/** The same browser without windows of its own: the tests take a fifth less time in it. */
const windowless = 'chromium-headless-shell';
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

const find = (env, wanted) => {
  if (env.CHROMIUM_PATH) return runs(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return [...wanted.flatMap((name) => folders.map((folder) => `${folder}/${name}`)), ...macs].find(runs) ?? null;
};

/** The path of a browser on this machine, or null. `CHROMIUM_PATH` names one outright. */
export const findBrowser = (env = process.env) => find(env, names);

/** The path of a browser for tests, the one without windows first; or null. `CHROMIUM_PATH` names one outright. */
export const findTestBrowser = (env = process.env) => find(env, [windowless, ...names]);

/** As `findBrowser`, installing one first where that can be done without a question. */
export const ensureBrowser = (env = process.env) => findBrowser(env) ?? installed('chromium') ?? none();

/** As `findTestBrowser`, installing one first where that can be done without a question. */
export const ensureTestBrowser = (env = process.env) =>
  env.CHROMIUM_PATH
    ? (findBrowser(env) ?? none())
    : (find(env, [windowless]) ?? installed(windowless) ?? findBrowser(env) ?? installed('chromium') ?? none());

/** The path of a browser that was just installed; null where that can't be done. */
function installed(name) {
  if (!runs('/usr/bin/apt-get') || process.getuid?.() !== 0) return null;
  const apt = (...words) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status;
  console.log(`Installing ${name}.`);
  apt('-qq', 'update');
  if (apt('-qq', '-y', '--no-install-recommends', 'install', name, 'fonts-dejavu-core') !== 0) return null;
  return find({ PATH: process.env.PATH }, [name]);
}

function none() {
  throw new Error(
    'No Chromium was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run npm test again.',
  );
}
