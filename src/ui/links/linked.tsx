import '../styles/links.css';
import names from 'virtual:record/names';
import type { ComponentChildren } from 'preact';
import type { Card } from '../../narrative/turn.ts';
import { linkTo } from '../entry.ts';
import { type Finder, openFinder, type Piece } from './find.ts';
import type { Linker } from './linker.ts';

let finder: Finder | null = null;
const find: Finder = (said) => {
  finder ??= openFinder(names);
  return finder(said);
};

/** A text with the people, words and documents it names as links into the library. */
export function Linked({ text }: { readonly text: string }) {
  return <>{links.text(text)}</>;
}

/** The lines of the cards of one turn, with their links. */
export const links: Linker = {
  cards: (cards, player) =>
    find(cards.map((card) => ({ own: ownOf(card, player), lines: card.lines.map(textOf) }))).map((card) =>
      card.map(drawn),
    ),
  text: (text) => drawn(find([{ own: null, lines: [text] }])[0]?.[0] ?? []),
};

const textOf = (line: Card['lines'][number]): string => line.text;
const ownOf = ({ voice }: Card, player: string | undefined): string | null =>
  voice === 'you' ? (player ?? null) : voice;

/** The link's name is the word itself, so that a sentence is heard as it is written. */
const drawn = (pieces: readonly Piece[]): ComponentChildren =>
  pieces.map(({ text, entry }) =>
    entry ? (
      <a key={entry.id} class="ref" href={linkTo(entry.shelf, entry.id)}>
        {text}
      </a>
    ) : (
      text
    ),
  );
