import type { Card, Line } from './turn.ts';

/**
 * Consecutive lines of one voice are one card; a division ends its card, since the roll is called after it, and another
 * place begins one, since the picture changes with it.
 */
export function cardsOf(lines: readonly Line[]): readonly Card[] {
  const cards: { voice: Card['voice']; lines: Line[] }[] = [];
  let open = false;
  for (const line of lines) {
    const last = cards.at(-1);
    if (open && last && last.voice === line.voice && line.tags.place === null) last.lines.push(line);
    else cards.push({ voice: line.voice, lines: [line] });
    open = line.tags.division === null;
  }
  return cards;
}
