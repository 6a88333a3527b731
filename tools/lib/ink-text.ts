/** A text with what stands in its braces: words, and places where one of several readings is told. */
type Piece = string | { readonly readings: readonly (readonly Piece[])[]; readonly maybe: boolean };

/** Reads the braces of one line; a brace that is never closed (the head of a block) holds no words. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) return [...pieces, text.slice(at)];
    if (open > at) pieces.push(text.slice(at, open));
    const close = closing(text, open);
    if (close < 0) return pieces;
    pieces.push(brace(text.slice(open + 1, close)));
    at = close + 1;
  }
  return pieces;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++;
    if (text[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

/** `condition: a|b`, `a|b`, `&a|b`, or a printed value, whose words nobody knows: a reading that is empty. */
function brace(inside: string): Piece {
  const head = splitOnce(inside, ':');
  const body = head ?? inside.replace(/^\s*[&!~$]?/, '');
  const parts = split(body, '|');
  if (head === null && parts.length === 1) return { readings: [[UNKNOWN]], maybe: false };
  return { readings: parts.map((part) => piecesOf(withoutArrow(part))), maybe: head !== null && parts.length === 1 };
}

/** Stands for words that only the running story knows: a count, a name. */
const UNKNOWN = '\u0000';
const withoutArrow = (text: string): string => text.replace(/->.*$/, '');

/** Splits at a sign outside inner braces and outside quotation marks of code. */
function split(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{') depth++;
    if (text[i] === '}') depth--;
    if (depth === 0 && text[i] === sign) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** What follows a condition; null where the brace has none. A colon in prose comes after a space or a bar, not after code. */
function splitOnce(inside: string, sign: string): string | null {
  const [first = '', ...rest] = split(inside, sign);
  const code = rest.length > 0 && !first.includes('|') && /[()"=<>!]|^\s*(not\s+)?\w+\s*$|\b(and|or|not)\b/.test(first);
  return code ? rest.join(sign) : null;
}

/** The reading with the most of something. */
export function longest(text: string, measure: (reading: string) => number): string {
  const read = (pieces: readonly Piece[]): string =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece.replaceAll(UNKNOWN, 'x');
        return piece.readings.map(read).reduce((a, b) => (measure(b) > measure(a) ? b : a), '');
      })
      .join('');
  return read(piecesOf(text));
}

/** Every word the text may tell, one reading after another: for checks that search for words. No condition is among them. */
export function allWords(text: string): string {
  const read = (pieces: readonly Piece[]): string =>
    pieces
      .map((piece) =>
        typeof piece === 'string' ? piece.replaceAll(UNKNOWN, 'x') : piece.readings.map(read).join(' | '),
      )
      .join('');
  return read(piecesOf(text)).replace(/\s+/g, ' ').trim();
}

/** What the text may look like once told. */
export function patternOf(text: string): RegExp {
  const read = (pieces: readonly Piece[]): string =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string')
          return piece
            .replace(/<>/g, '')
            .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
            .replace(/\s+/g, '\\s*')
            .replaceAll(UNKNOWN, '.*?');
        return `(?:${piece.readings.map(read).join('|')})${piece.maybe ? '?' : ''}`;
      })
      .join('');
  return new RegExp(`^\\s*${read(piecesOf(text))}\\s*$`, 'u');
}
