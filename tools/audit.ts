import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/book.ts';
import { faultsIn, packagesIn } from './lib/lock.ts';

/**
 * `npm run audit`: what is known to be wrong with the packages that go into the game, where the registry tells; and in
 * all cases that every package is pinned to its content, comes from the public registry, runs no script when it is
 * installed, and may be shipped under its licence.
 */
export async function main(): Promise<number> {
  const packages = packagesIn(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
  const shipped = packages.filter((one) => one.shipped);
  const known = advisories(askedOf(root));
  for (const { name, version, licence } of shipped) console.log(`${name} ${version}, ${licence}`);
  console.log(known.said);
  const faults = [...faultsIn(packages), ...known.faults];
  for (const fault of faults) console.log(fault);
  console.log(`${packages.length} packages, ${shipped.length} of them in the game, ${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

/** What npm says of the packages that are not for development alone. */
function askedOf(folder: string): string {
  const words = ['audit', '--omit=dev', '--audit-level=high', '--json'];
  // Under npm its own file is named; alone it is found by the shell, on Windows too.
  const cli = process.env.npm_execpath;
  const options = { cwd: folder, encoding: 'utf8', timeout: 60_000 } as const;
  const asked = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...words], options)
    : spawnSync(`npm ${words.join(' ')}`, { ...options, shell: true });
  return asked.stdout ?? '';
}

/** What an answer of `npm audit --json` comes to; a registry that gives none is no fault of the game. */
export function advisories(answer: string): { readonly said: string; readonly faults: readonly string[] } {
  const { vulnerabilities } = objectIn(answer);
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null)
    return { said: 'The registry in use gives no advisories: whether any are known was not looked up.', faults: [] };
  const all = Object.entries(vulnerabilities as Readonly<Record<string, { readonly severity?: unknown }>>);
  const grave = all.filter(([, { severity }]) => severity === 'high' || severity === 'critical');
  return {
    said: `Advisories were looked up: ${all.length} known, ${grave.length} of them grave.`,
    faults: grave.map(([name, { severity }]) => `${name} has a known fault (${severity}); see npm audit.`),
  };
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
  } catch {
    return {}; // npm itself could not run: the same as no answer
  }
}
