import { expect, test } from 'vitest';
import { listOf, offline } from '../../tools/plugins/offline.ts';

const asset = (fileName: string, source: string) => ({ type: 'asset', fileName, source });
const chunk = (fileName: string, code: string, more = {}) => ({
  type: 'chunk',
  fileName,
  code,
  isEntry: false,
  imports: [],
  ...more,
});
const bundleOf = (...files: readonly { readonly fileName: string }[]) =>
  Object.fromEntries(files.map((file) => [file.fileName, file])) as unknown as Parameters<typeof listOf>[0];

const built = bundleOf(
  asset('_headers', 'for the server'),
  asset('app/social-card.png', 'card'),
  asset('app/icon.svg', 'icon'),
  asset('b/OFL.txt', 'licence'),
  asset('b/hall.webm', 'hall'),
  asset('b/lenin.svg', 'lenin'),
  chunk('b/late.js', 'late'),
  chunk('b/shared.js', 'shared, and longer than what is late'),
  asset('b/first.css', 'css'),
  chunk('b/first.js', 'first', {
    isEntry: true,
    imports: ['b/shared.js'],
    viteMetadata: { importedCss: new Set(['b/first.css']) },
  }),
  asset('index.html', 'page'),
);

test('first what the page begins with, then code, pictures, sound and the rest; and nothing that no page asks for', () => {
  expect(listOf(built).map(({ path }) => path)).toEqual([
    'b/first.css',
    'index.html',
    'b/first.js',
    'b/shared.js',
    'b/late.js',
    'app/icon.svg',
    'b/lenin.svg',
    'b/hall.webm',
    'b/OFL.txt',
  ]);
});

test('a file is known by its content', () => {
  const hashes = (text: string) =>
    listOf(bundleOf(asset('b/one.svg', text), asset('b/two.svg', 'two'))).map(({ hash }) => hash);
  expect(new Set(hashes('two')).size).toBe(1);
  expect(new Set([...hashes('one'), ...hashes('1ne')]).size).toBe(3);
});

test.each([
  ['web', 'build', true],
  ['web', 'serve', false],
  ['single', 'build', false],
  ['scorm', 'build', false],
] as const)('the edition %s, when Vite is to %s it: a worker is %s', (edition, command, made) => {
  const { apply } = offline('.', edition);
  expect((apply as (...args: readonly unknown[]) => boolean)({}, { command })).toBe(made);
});

test('the worker of a withdrawal lets go of what was kept, and takes itself down', async () => {
  const emitted: { readonly fileName: string; readonly source: string }[] = [];
  const { generateBundle } = offline('.', 'web', true);
  const { handler } = generateBundle as unknown as {
    handler(this: object, options: object, bundle: object): Promise<void>;
  };
  await handler.call({ emitFile: (file: (typeof emitted)[number]) => emitted.push(file) }, {}, {});
  expect(emitted.map(({ fileName }) => fileName)).toEqual(['sw.js']);
  expect(emitted[0]?.source).toContain('registration.unregister()');
});
