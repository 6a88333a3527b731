import { type Args, readArgs } from './output.ts';

/** Another page to be measured beside the game. */
export interface Other {
  readonly url: string;
  /** Pressed before the first choice, in order; CSS selectors. */
  readonly before: readonly string[];
  /** The CSS selector of its choices. */
  readonly choice: string;
}

export interface BenchArgs extends Args {
  /** null: the game alone is measured, and whole. */
  readonly other: Other | null;
}

/**
 * `--against URL --choice SELECTOR`, and `--before "SELECTOR; SELECTOR"` where something stands before the first choice.
 * @throws Error with a sentence where one of them is missing or of no use
 */
export function readBenchArgs(words: readonly string[]): BenchArgs {
  const args = readArgs(words);
  const [url, choice, before] = [args.text('against', ''), args.text('choice', ''), args.text('before', '')];
  if (!args.has('against')) {
    if (args.has('choice') || args.has('before'))
      throw new Error('--choice and --before say how another page is gone through: name it with --against URL.');
    return { ...args, other: null };
  }
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new Error(`--against takes the address of a page, beginning with http:// or https://, not "${url}".`);
  if (choice === '')
    throw new Error('--against needs --choice SELECTOR too: the CSS selector of the choices on that page.');
  const stations = before.split(';').map((one) => one.trim());
  return { ...args, other: { url, choice, before: stations.filter((one) => one !== '') } };
}
