import type { DelegateId, DocumentId, PersonId, SourceRef } from '../../debate/ids.ts';
import type { Ground } from '../../debate/record.ts';

/** Words within a paragraph. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly inside: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  /** `host` is shown beside a link that leads out of the game, for those who have it on paper; null within the game. */
  | { readonly kind: 'link'; readonly href: string; readonly host: string | null; readonly inside: readonly Inline[] };

export interface Item {
  /** An empty box to tick stands before it. */
  readonly tick: boolean;
  readonly inside: readonly Block[];
}

/** A part of a sheet. The build makes them of `story/teach/*.md`, so that the page never reads Markdown. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly inside: readonly Inline[] }
  | { readonly kind: 'words'; readonly inside: readonly Inline[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly Item[] }
  | { readonly kind: 'quote'; readonly inside: readonly Block[] }
  | {
      readonly kind: 'table';
      /** The first column says what its row is about; false where both columns only list. */
      readonly named: boolean;
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  /** What follows begins on a new printed page. */
  | { readonly kind: 'page' };

export const groups = ['start', 'plan', 'paper', 'ask', 'file'] as const;
export type Group = (typeof groups)[number];

/** What the overview says of a sheet. */
export interface SheetHead {
  /** Its address: `#teach/<id>`. */
  readonly id: string;
  readonly title: string;
  /** One sentence. */
  readonly lead: string;
  readonly group: Group;
  readonly order: number;
}

/** A sheet that was written, from its first line to its last. */
export interface WrittenSheet extends SheetHead {
  readonly blocks: readonly Block[];
}

export const factions = ['accept', 'neither', 'war', 'undecided', 'left-sr'] as const;
export type Faction = (typeof factions)[number];

/** What one pupil is handed. */
export interface RoleCard {
  readonly id: string;
  readonly name: string;
  readonly faction: Faction;
  /** Whose portrait the card bears; null for a role that is nobody in particular. */
  readonly person: PersonId | null;
  readonly delegate: DelegateId | null;
  readonly line: string;
  readonly who: string;
  readonly aims: readonly string[];
  readonly knows: readonly string[];
  readonly doesNotKnow: readonly string[];
  readonly grounds: readonly Ground[];
  readonly question: string;
  readonly sources: readonly SourceRef[];
  /** In a small class the lowest is left out first. */
  readonly leaveOut: number;
}

export interface RoleCards {
  readonly cards: readonly RoleCard[];
  /** For who missed the lesson before. */
  readonly catchUp: { readonly title: string; readonly text: readonly string[] } | null;
  /** Which cards a class of so many is dealt, an id as often as it is dealt; sizes not named follow `leaveOut`. */
  readonly sizes: Readonly<Record<string, readonly string[]>>;
}

export const asks = ['origin', 'purpose', 'value', 'limit', 'compare'] as const;

/** The papers of one sitting, for a class. */
export interface Packet {
  readonly documents: readonly DocumentId[];
  readonly questions: readonly { readonly kind: (typeof asks)[number]; readonly text: string }[];
  /** Ids of points on which the sources differ. */
  readonly doubt: readonly string[];
  /** The same in easier words. */
  readonly simple: Readonly<Record<string, string>>;
}

/** Where the game touches a curriculum. */
export interface Anchor {
  readonly framework: string;
  readonly code: string;
  readonly title: string;
  readonly anchor: string;
  readonly version: string;
  /** A day, or *by memory*: then it is to be looked up before it is relied on. */
  readonly checked: string;
  readonly url: string | null;
}

/** All of the teacher's material, as the build makes it of `story/teach`. */
export interface TeachMaterial {
  readonly sheets: readonly WrittenSheet[];
  readonly roles: RoleCards | null;
  /** By sitting. */
  readonly packets: Readonly<Record<string, Packet>>;
  readonly anchors: readonly Anchor[];
  /** The words of the glossary that a pupil meets in a sitting, by sitting. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}
