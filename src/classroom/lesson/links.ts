/** The page without what stands behind it. */
const pageOf = (page: string): string => page.replace(/[?#].*$/s, '');

/** The link that opens a lesson in this page. */
export const linkToLesson = (code: string, page = location.href): string => `${pageOf(page)}#lesson/${code}`;

/** A result as a link: nobody opens it; the class page reads the code that it ends with. */
const linkToResult = (code: string, page = location.href): string => `${pageOf(page)}#result/${code}`;

/** Opened from a stick or a folder: the address leads nowhere on another device. */
export const isFile = (page = location.href): boolean => page.startsWith('file:');

/** No camera reads a denser pattern off a laptop's screen. */
const MOST_IN_QR = 900;

/** What goes into the QR code of a result; null where it would be too dense to be read. */
export function qrTextOf(code: string, page = location.href): string | null {
  const text = isFile(page) ? code : linkToResult(code, page);
  return text.length > MOST_IN_QR ? null : text;
}

/** A hand-in as a file. */
export const resultFile = (code: string): string =>
  `${JSON.stringify({ kind: 'breathing-space/result', version: 1, code }, null, 2)}\n`;
export const RESULT_FILE = 'breathing-space-result.json';
