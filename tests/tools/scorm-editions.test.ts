import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outside } from '../../tools/lib/edition-outside.ts';
import { app } from '../../tools/plugins/app.ts';
import { cutsOf, type Drawing } from '../../tools/plugins/cut-all.ts';
import { minify } from '../../tools/plugins/cut-drawing.ts';

const drawings = (folder: string): readonly Drawing[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => ({ slug: path.basename(name, '.svg'), svg: readFileSync(path.join(folder, name), 'utf8') }));

test('a picture cut on the page from a shortened drawing is the one that the web has', () => {
  const all = { portraits: drawings('assets/portraits'), backdrops: drawings('assets/backdrops') };
  const short = (some: readonly Drawing[]) => some.map(({ slug, svg }) => ({ slug, svg: minify(svg) }));
  const there = cutsOf(all);
  const here = cutsOf({ portraits: short(all.portraits), backdrops: short(all.backdrops) });
  expect([...here.keys()]).toEqual([...there.keys()]);
  const other = [...there].filter(([name, cut]) => minify(here.get(name)?.() ?? '') !== minify(cut()));
  expect(other.map(([name]) => name)).toEqual([]);
});

test.each([
  ['a script beside it', '<script src="./b/main.js"></script>', ['./b/main.js']],
  ['an icon', '<link rel="icon" href="app/icon.svg">', ['app/icon.svg']],
  ['a picture in a style', '<style>a{background:url(grain.svg)}</style>', ['grain.svg']],
  ['a face from elsewhere', '<style>@import "https://fonts.example/x.css";</style>', ['https://fonts.example/x.css']],
  ['what lies within', '<a href="#x"></a><img src="data:,"><style>a{background:url("data:x")}</style>', []],
  ['the text of a script', '<script>const a = \'<img src="x.png">\'</script>', []],
])('what a page asks for from outside: %s', (_, html, asked) => {
  expect(outside(html)).toEqual(asked);
});

test.each(['single', 'scorm'] as const)('the edition %s is no app, and has no card', (edition) => {
  const page = '<head>\n    <meta property="og:title" content="x">\n    <meta name="twitter:card" content="y"></head>';
  const plugin = app('assets/app', undefined, edition);
  const made = (plugin.transformIndexHtml as (html: string) => unknown)(page);
  expect(JSON.stringify(made)).not.toMatch(/manifest|og:|twitter:|\.\/app/);
  expect(plugin.generateBundle).toBeUndefined();
});
