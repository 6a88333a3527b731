/** Start and end of the first group whose opening tag is wanted, its closing tag included. */
export function findGroup(svg: string, wanted: (tag: string) => boolean): readonly [number, number] | null {
  for (const { 0: tag, index } of svg.matchAll(/<g\b[^>]*>/g)) {
    if (wanted(tag)) return [index, endOfGroup(svg, index)];
  }
  return null;
}

function endOfGroup(svg: string, start: number): number {
  let depth = 0;
  for (const match of svg.slice(start).matchAll(/<g\b[^>]*>|<\/g>/g)) {
    if (match[0] === '</g>') depth -= 1;
    else if (!match[0].endsWith('/>')) depth += 1;
    if (depth === 0) return start + match.index + match[0].length;
  }
  throw new Error('A group of the drawing is never closed.');
}

/** The drawing without any group whose opening tag is unwanted. */
export function withoutGroups(svg: string, unwanted: (tag: string) => boolean): string {
  const group = findGroup(svg, unwanted);
  return group === null ? svg : withoutGroups(svg.slice(0, group[0]) + svg.slice(group[1]), unwanted);
}

/** The value of an attribute in an opening tag; empty where it has none such. */
export const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
