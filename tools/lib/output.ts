/** The words after the command's name: `--runs 500 --json`. */
export interface Args {
  readonly json: boolean;
  /** The value after `--name`, or the fallback. */
  text(name: string, fallback: string): string;
  number(name: string, fallback: number): number;
  has(name: string): boolean;
}

/** @throws Error with a sentence where a value is missing or no number */
export function readArgs(words: readonly string[]): Args {
  const after = (name: string): string | undefined => {
    const at = words.indexOf(`--${name}`);
    if (at < 0) return undefined;
    const value = words[at + 1];
    if (value === undefined || value.startsWith('--')) throw new Error(`--${name} needs a value after it.`);
    return value;
  };
  return {
    json: words.includes('--json'),
    has: (name) => words.includes(`--${name}`),
    text: (name, fallback) => after(name) ?? fallback,
    number: (name, fallback) => {
      const value = after(name);
      if (value === undefined) return fallback;
      if (!/^\d+$/.test(value)) throw new Error(`--${name} takes a whole number, not "${value}".`);
      return Number(value);
    },
  };
}

/** Prints one JSON object and nothing else, or the lines for a person. @returns the exit code */
export function say(args: Args, json: unknown, lines: readonly string[], ok: boolean): number {
  console.log(args.json ? JSON.stringify(json, null, 1) : lines.join('\n'));
  return ok ? 0 : 1;
}

/** A table in plain text, columns as wide as they need. */
export function table(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (wide, row) => row.map((cell, i) => Math.max(wide[i] ?? 0, String(cell).length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, i) =>
        typeof cell === 'number' ? String(cell).padStart(widths[i] ?? 0) : String(cell).padEnd(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
