import type { SourceLine } from '../../story/source.ts';

/** One thing an author should mend: place first. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A finding at a line of the script. */
export const fault = (at: Pick<SourceLine, 'file' | 'line'>, message: string): Finding => ({
  file: at.file,
  line: at.line,
  message,
});

/** `sittings/1918-02-23.ink:41: sentence` */
export const told = ({ file, line, message }: Finding): string => `${file}:${line}: ${message}`;

/** Findings in the order of the files, for an author who works downwards. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
