import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');

/** Each would make of a text something that is run, or laid out as the page's own; none has a place in the game. */
const doors: Readonly<Record<string, RegExp>> = {
  'a text as HTML':
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment)\b|document\s*\.\s*write/,
  'a text as code': /\beval\s*\(|\bnew\s+Function\b|\bset(Timeout|Interval)\s*\(\s*['"`]|\bimportScripts\b/,
  'a parser of markup': /\bDOMParser\b|\bparseHTMLUnsafe\b/,
  'a script made by hand':
    /createElement\(\s*['"](script|style|iframe|object|embed|base)['"]|(?<!\w)<(script|iframe|object|embed|base)[\s>]/,
  // What a policy without 'unsafe-inline' refuses; `style={{ … }}` goes another way and is free.
  'a style as text': /\bstyle=(["'`]|\{\s*[`'"])|setAttribute\(\s*['"]style['"]|\bcssText\b|<style[\s>]/,
  'a handler as text': /setAttribute\(\s*['"]on|\bjavascript:/i,
  'another host': /\bfetch\(\s*['"`]https?:|\bnew\s+(WebSocket|EventSource|RTCPeerConnection)\b|\bsendBeacon\b/,
};

/** What stands in a file, by door. Only what is written, not what is said of it. */
const found = (text: string): readonly string[] => {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  return Object.entries(doors).flatMap(([door, pattern]) => (pattern.test(bare) ? [door] : []));
};

/** Where a pattern meets what is none of this. */
const allowed: Readonly<Record<string, string>> = {
  'ui/two-days.tsx: a style as text': 'a property of a part of the page: Old Style or New Style',
};

test('no text of a link, a file or the record becomes HTML, code or style', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(200);
  const all = files.flatMap((file) =>
    found(readFileSync(path.join(src, file), 'utf8')).map((door) => `${file}: ${door}`),
  );
  expect(all.toSorted()).toEqual(Object.keys(allowed).toSorted());
});

describe('found where it stands', () => {
  test.each([
    ['box.innerHTML = text;', 'a text as HTML'],
    ['<p dangerouslySetInnerHTML={{ __html: text }} />', 'a text as HTML'],
    ['document.write(text)', 'a text as HTML'],
    ['eval(text)', 'a text as code'],
    ['new Function(text)', 'a text as code'],
    ["setTimeout('go()', 1)", 'a text as code'],
    ["new DOMParser().parseFromString(text, 'image/svg+xml')", 'a parser of markup'],
    ["document.createElement('script')", 'a script made by hand'],
    ['<p style="color:red">', 'a style as text'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a text of code
    ['<p style={`width:${n}px`}>', 'a style as text'],
    ["node.setAttribute('style', text)", 'a style as text'],
    ["node.setAttribute('onclick', text)", 'a handler as text'],
    ["fetch('https://elsewhere.example')", 'another host'],
  ])('%s', (text, door) => {
    expect(found(text)).toEqual([door]);
  });

  test.each([
    '<p style={{ width: n }}>',
    '// innerHTML would do it',
    '<Day style="Old Style" />'.replace('style', 'of'),
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
