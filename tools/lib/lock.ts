/** A package as `package-lock.json` has it. */
export interface Locked {
  /** Its folder, as `node_modules/preact`. */
  readonly at: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Where it would be fetched from; null where the lock leaves that to whoever installs. */
  readonly from: string | null;
  readonly whole: boolean;
  /** npm would run a script of its own when it is installed. */
  readonly script: boolean;
  /** Its code, or some of it, goes into the built game. */
  readonly shipped: boolean;
}

/** Every package of a lock. @param lock the JSON of `package-lock.json` */
export function packagesIn(lock: unknown): readonly Locked[] {
  return Object.entries(fieldsOf(fieldsOf(lock).packages)).flatMap(([at, value]): readonly Locked[] => {
    if (at === '') return [];
    const { version, license, resolved, integrity, hasInstallScript, dev, optional, devOptional } = fieldsOf(value);
    return [
      {
        at,
        name: at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version: String(version),
        licence: typeof license === 'string' ? license : 'none named',
        from: typeof resolved === 'string' ? resolved : null,
        whole: typeof integrity === 'string' && /^sha512-/.test(integrity),
        script: hasInstallScript === true,
        // What is optional is for tools on one system or another: valibot names the compiler so.
        shipped: dev !== true && optional !== true && devOptional !== true,
      },
    ];
  });
}

/** Licences that ask for nothing but to be named, which the credits do. */
const allowed: readonly string[] = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];
/** Run at nobody's: a package of the SCORM packager, whose script only Node before 0.12 has need of. */
const scriptsKnown: readonly string[] = ['spawn-sync'];
const registry = 'https://registry.npmjs.org/';

/** What is wrong with a lock, a sentence each; these checks need no network. */
export const faultsIn = (packages: readonly Locked[]): readonly string[] =>
  packages.flatMap(({ at, name, from, whole, script, shipped, licence }) => [
    ...(whole ? [] : [`${at} has no sha512 in package-lock.json, so that anything might be installed in its place.`]),
    ...(from === null || from.startsWith(registry) ? [] : [`${at} would come from elsewhere than ${registry}`]),
    ...(script && !scriptsKnown.includes(name) ? [`${at} runs a script of its own when it is installed.`] : []),
    ...(shipped && !allowed.includes(licence) ? [`${at} goes into the game, and its licence is ${licence}.`] : []),
  ]);

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
