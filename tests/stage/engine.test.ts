import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { flags, isLeftOut, leftOut, standIn, withFlags } from '../../tools/phaser/left-out.ts';

/** The built page carries a part of Phaser (tools/phaser): what an upgrade of it would break without a word is seen here. */
const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(root, 'node_modules/phaser/src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.js'));
const bare = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const read = (file: string): string => bare(readFileSync(path.join(source, file), 'utf8'));
const entry = bare(readFileSync(path.join(root, 'tools/phaser/entry.cjs'), 'utf8'));
const stage = readdirSync(path.join(root, 'src/stage')).map((file) =>
  readFileSync(path.join(root, 'src/stage', file), 'utf8'),
);
const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** A module's file within `phaser/src`, as `require` finds it; null for another package's. */
function fileOf(wanted: string, from: string): string | null {
  const at = wanted.startsWith('.')
    ? path.posix.join(path.posix.dirname(from), wanted)
    : wanted.startsWith('phaser-src/')
      ? wanted.slice('phaser-src/'.length)
      : null;
  return at && ([at, `${at}.js`, path.posix.join(at, 'index.js')].find((file) => files.includes(file)) ?? null);
}

const requires = (text: string): readonly string[] => found(text, /require\('([^']+)'\)/g);

/** Every module that the built page carries whole. */
function carried(): readonly string[] {
  const known = new Set<string>();
  const waiting = requires(entry).flatMap((wanted) => fileOf(wanted, '') ?? []);
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (known.has(file) || isLeftOut(file)) continue;
    known.add(file);
    for (const wanted of requires(read(file))) {
      const next = fileOf(wanted, file);
      if (next) waiting.push(next);
    }
  }
  return [...known];
}

describe('the engine of the built page', () => {
  test('has whatever the stage imports from it', () => {
    const wanted = stage
      .flatMap((text) => found(text, /import (?!type)\{([^}]+)\} from 'phaser'/g))
      .flatMap((names) => names.split(','))
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '));
    expect(wanted).toContain('Game');
    const given = found(entry, /exports\.(\w+) =/g);
    expect(wanted.filter((name) => !given.includes(name))).toEqual([]);
  });

  test('makes whatever the stage adds to its scene', () => {
    const added = new Set(stage.flatMap((text) => found(text, /\.add\s*\.(\w+)\(/g)));
    expect(added).toContain('image');
    const factories = requires(entry)
      .filter((wanted) => wanted.endsWith('Factory'))
      .flatMap((wanted) => fileOf(wanted, '') ?? [])
      .flatMap((file) => found(read(file), /GameObjectFactory\.register\('(\w+)'/g));
    expect([...added].filter((kind) => !factories.includes(kind))).toEqual([]);
  });

  test('requires only what is in the package', () => {
    expect(requires(entry).filter((wanted) => fileOf(wanted, '') === null)).toEqual([]);
  });

  test('leaves out only what is in the package', () => {
    const inPackage = (one: string): boolean => files.some((file) => file === one || file.startsWith(one));
    expect(leftOut.filter((one) => !inPackage(one))).toEqual([]);
  });

  test('builds on nothing that is left out', () => {
    const kept = carried();
    expect(kept.length).toBeGreaterThan(400);
    const broken = kept.flatMap((file) => {
      const text = read(file);
      const from = new Map(
        [...text.matchAll(/var (\w+) = require\('([^']+)'\)/g)].map((one) => [one[1], one[2] ?? '']),
      );
      const bases = found(text, /Extends: (\w+)/g).flatMap((name) => fileOf(from.get(name) ?? '', file) ?? []);
      return bases.filter(isLeftOut).map((base) => `${file} extends ${base}`);
    });
    expect(broken).toEqual([]);
  });

  test('draws with nothing that is left out', () => {
    const named = carried().flatMap((file) => {
      const pattern = file.includes('/defaults/') ? /\[ '\w+', '(\w+)' \]/g : /getNode\('(\w+)'\)/g;
      return found(read(file), pattern).map((name) => ({ file, name }));
    });
    expect(named.map(({ name }) => name)).toContain('BatchHandlerQuad');
    const gone = leftOut.map((file) => path.posix.basename(file, '.js'));
    expect(named.filter(({ name }) => gone.includes(name))).toEqual([]);
  });

  test('knows every flag that the package asks for, and none that it does not', () => {
    const asked = new Set(files.flatMap((file) => found(read(file), /\btypeof ([A-Z]+_[A-Z0-9_]+)/g)));
    expect([...asked].toSorted()).toEqual(Object.keys(flags).toSorted());
  });
});

test.each([
  ['if (typeof WEBGL_RENDERER)', 'if (true)'],
  ['if (typeof WEBGL_RENDERER && !typeof FEATURE_SOUND)', 'if (true && !false)'],
  ["if (typeof URL === 'function')", "if (typeof URL === 'function')"],
  ["typeof config === 'string'", "typeof config === 'string'"],
])('%s is built as %s', (before, after) => {
  expect(withFlags(before)).toBe(after);
});

test('whoever makes a thing that is left out is told so', () => {
  const scope: { exports: unknown } = { exports: null };
  new Function('module', standIn('math/Hash.js'))(scope);
  expect(() => Reflect.construct(scope.exports as () => void, [])).toThrow('built without math/Hash.js');
});
