const months: Readonly<Record<string, string>> = {
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  Jun: 'June',
  Jul: 'July',
  Aug: 'August',
  Sep: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
};

/**
 * The record’s text as it is printed: whole names of months, the committee’s whole name, the short keys of works in
 * words, and quotation marks and dashes as a printer sets them. What it says is not touched.
 */
export function tidy(text: string): string {
  return text
    .replace(
      /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b\.?(?=[\s,;:()\-–/]|$)/g,
      (_, short: string) => months[short] ?? short,
    )
    .replace(/\bCC\b(?! Minutes)/g, 'Central Committee')
    .replace(/\bCCs\b/g, 'Central Committees')
    .replace(/\bPSS ?(\d\d)(?: p\.? ?(\d+))?/g, (_, volume: string, page?: string) =>
      page ? `Lenin, Complete Works, vol. ${volume}, p. ${page}` : `Lenin’s Complete Works, vol. ${volume}`,
    )
    .replace(/\bp\.(?=\d)/g, 'p. ')
    .replace(/\bVSNKh\b/g, 'Supreme Economic Council')
    .replace(/ \((\d+|[a-z ]+) OS\)/g, ' ($1 Old Style)')
    .replace(/\bOS\b(?!-)/g, 'Old Style')
    .replace(/\bNS\b/g, 'New Style')
    .replace(/ - /g, ' – ')
    .replace(/(\d)-(?=\d)/g, '$1–')
    .replace(/(^|[\s(–/])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s(–/“])'/g, '$1‘')
    .replace(/'/g, '’');
}

/** The same as a sentence of its own: a capital at its head, a stop at its end. */
export function sentence(text: string): string {
  const tidied = tidy(text).trim();
  if (tidied === '') return '';
  const whole = `${tidied[0]?.toUpperCase()}${tidied.slice(1)}`;
  return /[.?!…][”’)]?$/.test(whole) ? whole : `${whole}.`;
}
