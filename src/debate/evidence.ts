import type { Citation, Said } from './debate.ts';
import type { ArgumentId } from './ids.ts';
import { argumentOf } from './lookup.ts';
import type { HistoricalRecord } from './record.ts';

/**
 * The mark of one speech: 0 nothing cited; 1 what doesn't bear on it, or didn't exist yet; 2 one piece that does;
 * one more for saying why it bears (`warrant`), and one for saying where it would fail (`limit`).
 */
export function evidenceMark(said: Said, record: HistoricalRecord): number {
  if (said.cites.length === 0) return 0;
  if (!citesWell(said, record)) return 1;
  return 2 + Number(said.owns.includes('warrant')) + Number(said.owns.includes('limit'));
}

/** Something it cites bears on what it argues, and existed by then. */
export const citesWell = (said: Said, record: HistoricalRecord): boolean =>
  said.cites.some((cited) => bears(cited, said.argument, said.date, record));

/**
 * What isn't in the catalogue has no evidence of its own there. Nobody can say beforehand what bears on it, so a
 * document that was known by then counts as one piece; why it bears, its author or a teacher says (`owns`).
 */
function bears(cited: Citation, id: ArgumentId | null, date: string, record: HistoricalRecord): boolean {
  // An argument used before its day rests on something that hasn't happened yet.
  if (cited === 'own') return id !== null && argumentOf(record, id).earliest <= date;
  const document = record.documents.get(cited);
  return document !== undefined && document.firstKnown <= date && (id === null || document.supports.includes(id));
}
