/** A table in Markdown. */
export const rows = (head: readonly string[], body: readonly (readonly string[])[]): readonly string[] =>
  [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);

export const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(100 * share)} %`);
