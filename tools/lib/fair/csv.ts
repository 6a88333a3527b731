/** Cells that a spreadsheet would take for a formula; an apostrophe in front keeps them words. */
const formula = /^[=+\-@\t\r]/;

/** One table as CSV, every cell quoted, and none that a spreadsheet would calculate. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map(cellOf).join(',')).join('\n')}\n`;

const cellOf = (text: string): string => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/**
 * Reads a table as spreadsheets write it: commas or semicolons, cells quoted or not, any line ends. The apostrophe that
 * `writeCsv` put before a cell is taken off again. Empty lines are left out.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const [head = ''] = source.split('\n', 1);
  const comma = head.split(';').length > head.split(',').length ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const end = () => {
    row.push(/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
    cell = '';
  };
  for (let i = 0; i < source.length; i++) {
    const char = source[i] ?? '';
    if (quoted && char === '"' && source[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (char === '"') quoted = !quoted;
    else if (!quoted && char === comma) end();
    else if (!quoted && char === '\n') {
      end();
      rows.push(row);
      row = [];
    } else cell += char;
  }
  if (cell !== '' || row.length > 0) {
    end();
    rows.push(row);
  }
  return rows.filter((one) => one.some((text) => text.trim() !== ''));
}
