// npm test: everything that must pass, on a machine that has only Node (and, on Debian as root, apt-get).
// npm test -- types unit: only those steps.
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.mjs';

// The packages' own files, since what lies in .bin is no JavaScript on every system.
const bins = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
};
const bin = (name, ...args) => [`node_modules/${bins[name]}`, ...args];
const command = (name, ...args) => ['tools/run.mjs', name, ...args];
const steps = [
  ['types', bin('tsc', '-p', '.')],
  ['types of the pure folders', bin('tsc', '-p', 'src/tsconfig.pure.json')],
  ['lint', bin('biome', 'ci', '.')],
  ['unit', bin('vitest', 'run')],
  ['story: check', command('story-check')],
  ['story: walk', command('story-walk', '--runs', '1000', '--seed', '7')],
  ['story: record', command('story-record')],
  ['build', command('build')],
  ['build: single', command('build-single')],
  ['build: scorm', command('build-scorm')],
  ['browser', bin('playwright', 'test')],
];
const wanted = process.argv.slice(2);
const chosen = steps.filter(([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const needsBrowser = chosen.some(([name]) => name === 'browser');
const env = { ...process.env, CI: '1', ...(needsBrowser ? { CHROMIUM_PATH: ensureBrowser() } : {}) };
let failed = 0;
for (const [name, args] of chosen) {
  const began = Date.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed++;
}
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
