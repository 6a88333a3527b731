// npm test: everything that must pass, on a machine that has only Node (and, on Debian as root, apt-get).
// npm test -- types unit: only those steps.
import { spawn } from 'node:child_process';
import { ensureTestBrowser } from './browser.mjs';

// The packages' own files, since what lies in .bin is no JavaScript on every system.
const bins = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
};
const bin = (name, ...args) => [`node_modules/${bins[name]}`, ...args];
const command = (name, ...args) => ['tools/run.mjs', name, ...args];
/** One part after another. In a part the lanes run side by side, since most of them keep one core busy; in a lane, step after step. */
const parts = [
  [
    [
      ['types', bin('tsc', '-p', '.')],
      ['types of the pure folders', bin('tsc', '-p', 'src/tsconfig.pure.json')],
      ['lint', bin('biome', 'ci', '.')],
      ['unit', bin('vitest', 'run')],
      ['audit', command('audit')],
    ],
  ],
  [
    [['story: walk', command('story-walk', '--runs', '1000', '--seed', '7')]],
    [
      ['story: check', command('story-check')],
      ['story: record', command('story-record')],
      ['build', command('build')],
      ['build: single', command('build-single')],
      ['build: scorm', command('build-scorm')],
      ['build: twice the same', command('twice')],
    ],
  ],
  [[['browser', bin('playwright', 'test')]]],
];
const wanted = process.argv.slice(2);
const chosen = ([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word));
const needsBrowser = parts.flat(2).some((step) => step[0] === 'browser' && chosen(step));
const env = { ...process.env, CI: '1', ...(needsBrowser ? { CHROMIUM_PATH: ensureTestBrowser() } : {}) };

/** One step to its end. What it says comes at once, or together after it if another lane runs beside it. */
const run = ([name, args], beside) =>
  new Promise((done) => {
    const began = Date.now();
    const child = spawn(process.execPath, args, { stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit', env });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => said.push(bytes));
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      done(status === 0);
    });
  });

const results = [];
for (const part of parts) {
  const lanes = part.map((lane) => lane.filter(chosen)).filter((lane) => lane.length > 0);
  const walk = async (lane) => {
    for (const step of lane) results.push(await run(step, lanes.length > 1));
  };
  await Promise.all(lanes.map(walk));
}
const failed = results.filter((passed) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
