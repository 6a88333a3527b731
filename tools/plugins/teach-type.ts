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
