/**
 * Quotation marks and dashes as a printer sets them; authors type them plain.
 * @param before the sign that stands before these words
 */
export function typeset(text: string, before = ''): string {
  const opens = /[\s([“‘–—/]/;
  return [...text]
    .map((sign, i, all) => {
      if (sign !== '"' && sign !== "'") return sign;
      const last = i === 0 ? before : (all[i - 1] ?? '');
      const open = last === '' || opens.test(last) || last === '*' || last === '_';
      if (sign === '"') return open ? '“' : '”';
      return open && !/\d/.test(all[i + 1] ?? '') ? '‘' : '’';
    })
    .join('')
    .replaceAll(' - ', ' – ')
    .replace(/(\d)-(?=\d)/g, (whole, digit: string, at: number, all: string) =>
      // Not in dates of the record and in numbers with more than one dash.
      /-/.test(all.slice(0, at).split(/\s/).at(-1) ?? '') || /^\d-\d+-/.test(all.slice(at)) ? whole : `${digit}–`,
    );
}

/** For `JSON.parse`: words typed plain come out as printed; the dashes of ids and dates, and addresses, as they stand. */
export const asPrinted = (key: string, value: unknown): unknown => {
  if (typeof value !== 'string' || key === 'url') return value;
  return /[a-z] /i.test(value) ? typeset(value) : withApostrophes(value);
};

/** Of a script only the apostrophes: its quotation marks tell what is spoken, and who shows a choice sets them. */
export const withApostrophes = (text: string): string => text.replaceAll("'", '’');
