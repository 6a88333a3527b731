import { type Zippable, zipSync } from 'fflate';

/** One package: the files of a page by their paths within it, and what the platform is told of it. */
export interface Package {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly title: string;
  /** The code of the lesson that the game opens on; null where it opens on the title. */
  readonly lesson: string | null;
  /** Whether the platform is given the teacher's number. */
  readonly score: boolean;
}

/**
 * `imsmanifest.xml` of SCORM 1.2: one organization, one item, one sco with every file. It has no mastery score, so that no
 * platform makes *passed* or *failed* of a number.
 */
export function manifestOf({ files, title, lesson, score }: Package): string {
  const launch = [...(lesson ? [`lesson=${lesson}`] : []), ...(score ? ['score=1'] : [])].join('&');
  const listed = [...files.keys()].sort().map((name) => `      <file href="${escaped(name)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="breathing-space${lesson ? `-${lesson}` : ''}" version="1.2"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escaped(title)}</title>
      <item identifier="game" identifierref="page" isvisible="true">
        <title>${escaped(title)}</title>${launch ? `\n        <adlcp:datafromlms>${escaped(launch)}</adlcp:datafromlms>` : ''}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
${listed.join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

/** Files that are packed already and grow no smaller. */
const packed = /\.(m4a|webm|woff2|png)$/;
/** The first day that a zip can name, in local time as zips have it: the same bytes on every day and in every place. */
const firstDay = new Date(1980, 0, 1);

/** The package as a zip; the same files give the same bytes. */
export function packageOf(of: Package): Uint8Array {
  const all = new Map([...of.files, ['imsmanifest.xml', new TextEncoder().encode(manifestOf(of))] as const]);
  const entries: Zippable = {};
  for (const name of [...all.keys()].sort())
    entries[name] = [all.get(name) ?? new Uint8Array(), { level: packed.test(name) ? 0 : 9, mtime: firstDay }];
  return zipSync(entries);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
