import type { Inline } from './sheet.ts';

/** The cells of a row, each as its words. */
export type Row = readonly (readonly Inline[])[];

/** A row with nothing beside what it asks for. */
export const isToWrite = (row: Row): boolean => row.slice(1).every((cell) => cell.length === 0);

/** The widths of a form's columns in hundredths: *Date* wants little room, *What I saw* much, and a nameless one most. */
export function formWidths(head: Row, rows: readonly Row[]): readonly number[] {
  const wants = head.map((cell, i) => {
    const asked = Math.max(...rows.map((row) => lengthOf(row[i] ?? [])));
    if (asked > 0) return Math.min(Math.max(asked, lengthOf(cell), 4), 28);
    return cell.length === 0 ? 44 : Math.min(Math.max(lengthOf(cell), 7), 34);
  });
  const all = wants.reduce((sum, want) => sum + want, 0);
  return wants.map((want) => Math.round((1000 * want) / all) / 10);
}

const lengthOf = (words: readonly Inline[]): number =>
  words.reduce((sum, word) => {
    if (word.kind === 'text' || word.kind === 'code') return sum + word.text.length;
    return sum + ('inside' in word ? lengthOf(word.inside) : 0);
  }, 0);
