/** Something in a line that may be a code. */
export interface Candidate {
  readonly code: string;
  /** Where its word begins in the line. */
  readonly at: number;
  /** Nothing stands after it in the line. */
  readonly last: boolean;
  /** It can hardly be anything else, so that it is named as torn where it cannot be read. */
  readonly strong: boolean;
}

/** Words are parted by whatever a code cannot hold; links are searched, whatever a mail program has wrapped them in. */
const word = /[^\s<>"'“”‘’()[\]{},;|&=]+/g;

/** All that may be codes in one line of text: codes, links, and links inside other links. */
export function candidatesIn(line: string): readonly Candidate[] {
  const text = unwrapped(line);
  const words = [...text.matchAll(word)];
  const end = withoutEnd(text, /[>"'\s=]/).length;
  return words.flatMap((match): readonly Candidate[] => {
    const link = /#(?:run|result)\/([\w.-]+)/.exec(match[0]);
    const bare = withoutEnd(
      (link?.[1] ?? match[0].slice(match[0].lastIndexOf('/') + 1).replace(/^.*:/, '')).replace(/^[*~_.]+(?=[HCD])/, ''),
      /[^\w-]/,
    );
    const last = match.index + match[0].length >= end;
    const strong = link !== null || /^H\.[\w-]*\./.test(bare) || (/\d/.test(bare) && /^[CD].*[A-Z]/.test(bare));
    if (link || /^H\.[\w.-]{4,}$/.test(bare) || /^[CD][\w-]{11,}$/.test(bare))
      return [{ code: bare, at: match.index, last, strong }];
    return [];
  });
}

/** Schools' mail programs pack links into links of their own, where signs stand as numbers. */
function unwrapped(line: string): string {
  if (!/%(?:23|2F)/i.test(line)) return line;
  return line.replace(/%(?:23|2F|3A|2E|2D|5F)/gi, (sign) => decodeURIComponent(sign));
}

/** What may stand before a code and is nobody's name. */
const noName = /^(?:a|the|my|our|this|here|hi|hello|dear|link|code|result|run|url|from|to|re|fw|fwd|sent|subject)\b/i;

/** *Anna F.: https://…*: a short name before a code; empty where what stands there reads like a sentence. */
export function nameBefore(line: string, at: number): string {
  const before = withoutEnd(line.slice(0, at).replace(/^[>\s*•–-]+/, ''), /[\s:–—,;\t"“'<(=-]/).trim();
  const words = before.split(/\s+/);
  const named = words.every((one) => /^[\p{Lu}\d(]/u.test(one));
  return before !== '' && words.length <= 4 && before.length <= 40 && named && !noName.test(before) ? before : '';
}

/** A text without such signs at its end. A pattern that looks for the end at every sign takes minutes with a long line. */
function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}
