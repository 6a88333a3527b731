import type { Dealings } from '../../debate/record.ts';
import { stepWord } from '../report/report-words.ts';

/** *Agreements with the Central Powers: not this, not now.* Silent on a scale on which the record is silent. */
export function dealingWords({ peace, entente }: Dealings): string {
  const said = [
    ...(peace === null ? [] : [`agreements with the Central Powers: ${stepWord(peace)}`]),
    ...(entente === null ? [] : [`help from the Entente: ${stepWord(entente)}`]),
  ].join('; ');
  return said === '' ? '' : `${said[0]?.toUpperCase()}${said.slice(1)}.`;
}
