import type {
  ArgumentId,
  AudienceId,
  BlocId,
  DelegateId,
  DocumentId,
  MotionId,
  NewStyleDate,
  OldStyleDate,
  OptionId,
  PersonId,
  SittingId,
} from './ids.ts';

/** The six grounds of an argument (arguments.json, `meta.grounds`). */
export const grounds = ['moral', 'political', 'military', 'economic', 'international', 'party'] as const;
export type Ground = (typeof grounds)[number];

/** The three courses of the debate: the corners of the triangle. */
export const courses = ['accept', 'neither', 'war'] as const;
export type Course = (typeof courses)[number];

/** A place in the triangle, shares of accept, neither and war that sum to 1. */
export type Point = readonly [accept: number, neither: number, war: number];

/** Two scales, each 0 (barred on principle) to 3 (whatever keeps the revolution alive); null where silent. */
export interface Dealings {
  readonly peace: number | null;
  readonly entente: number | null;
}

/** What the rules need of an argument; its claim, evidence and sources are read elsewhere. */
export interface Argument {
  readonly id: ArgumentId;
  readonly title: string;
  /** Shares in the triangle; all 0 where `outside` is 1. */
  readonly weights: readonly [number, number, number];
  readonly outside: number;
  readonly ground: Ground;
  readonly secondGround: Ground | null;
  /** No delegate can use it in a sitting before this day. */
  readonly earliest: NewStyleDate;
  /** The day it was put, as the record has it: later than `earliest` for many. Only in the whole record, for the report. */
  readonly put?: NewStyleDate;
  /** Who is known to have argued it; empty where only a body is on record. */
  readonly speakers: readonly PersonId[];
  readonly moved: readonly AudienceId[];
  readonly cold: readonly AudienceId[];
  /** First said outright after ratification: for the epilogue only. */
  readonly afterEvent: boolean;
  readonly knownThroughOpponent: boolean;
  readonly dealings: Dealings | null;
}

export type EdgeKind = 'rebuts' | 'undercuts' | 'concedes-but' | 'supports';

/** An arrow of the graph: `attacker` replies to `target`, or supports it. */
export interface Edge {
  readonly attacker: ArgumentId;
  readonly target: ArgumentId;
  readonly kind: EdgeKind;
  /** The reply was made to this very point in the record; null for `supports`. */
  readonly documented: boolean | null;
}

export interface MotionOption {
  readonly id: OptionId;
  readonly label: string;
  /** The recorded count; null where none survives. */
  readonly count: number | null;
  /** Where this vote stands in the triangle; null where it has no place (an abstention, a question all could answer). */
  readonly point: Point | null;
  /** Another point when an earlier vote of the same sitting is known. */
  readonly pointIf: readonly { readonly motion: MotionId; readonly option: OptionId; readonly point: Point }[];
  /** Parties for whom this vote lies outside the triangle. */
  readonly outsideFor: readonly string[];
  readonly dealings: Dealings | null;
}

/** How the names of a count are known. */
export type RollBasis = 'documented' | 'inferred' | 'none';

/** Voters of one option who are not known by name: they move as a number, and nobody's hand is invented. */
export interface Bloc {
  readonly id: BlocId;
  readonly option: OptionId;
  /** Its part of the unnamed voters of that option, 0 to 1: by size where all sizes are on record, else in equal parts. */
  readonly share: number;
  /** The part of it, 0 to 1, that no speech moves: always a judgement, with its reason in blocs.json. */
  readonly discipline: number;
  /** By what moves these, and leaves them cold, the bloc is moved. */
  readonly audiences: readonly AudienceId[];
}

export interface Motion {
  readonly id: MotionId;
  readonly date: NewStyleDate;
  readonly dateOldStyle: OldStyleDate;
  readonly body: string;
  readonly question: string;
  readonly options: readonly MotionOption[];
  /** Who voted how, in the order of the list; empty where no names are known. */
  readonly roll: readonly { readonly person: PersonId; readonly option: OptionId }[];
  readonly rollBasis: RollBasis;
  /** The voters whom the roll doesn't name; empty where it names all, or where nothing is on record to judge them by. */
  readonly blocs: readonly Bloc[];
  /** What a test may hold fixed. */
  readonly assertable: 'all' | 'part' | 'none';
  readonly assertableOptions: readonly OptionId[];
  readonly audiences: readonly AudienceId[];
  readonly guests: readonly AudienceId[];
  readonly stage: StageId | null;
}

/** How firm somebody was on one motion. The sign it follows from, and its source, are in the reading half of the record. */
export type Firmness = 'torn' | 'open' | 'firm' | 'fixed';

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** One line of who this is, for the first meeting: *twenty-nine, edits Pravda, Lenin's favourite opponent*. */
  readonly intro: string;
  /** Slug of the drawing in assets/portraits; null where the record has no likeness and a monogram stands. */
  readonly portrait: string | null;
  /** One of the project's own people, marked so wherever shown. */
  readonly invented: boolean;
  readonly group: string;
  /** Firmness by motion, for those who voted. */
  readonly firmness: Readonly<Record<string, Firmness>>;
  /** How open this person is to each ground, -1 to 1; absent where nothing is on record. */
  readonly receptive: Readonly<Partial<Record<Ground, number>>>;
}

export type StageId = 'S1' | 'S2' | 'S3' | 'S4' | 'S5';

/** A stage of the debate, to compare a run with a person of that moment (rubric.md 2.1). */
export interface DebateStage {
  readonly id: StageId;
  readonly date: NewStyleDate;
  readonly votes: readonly MotionId[];
  readonly decisive: MotionId;
  readonly standsIn: readonly MotionId[];
}

/** An editor's coding of where a person stood at a stage (always shown as a judgement). */
export interface FigureStage {
  readonly stage: StageId;
  readonly stance: Point;
  readonly vote: Point | null;
  readonly basis: 'documented' | 'inferred' | 'judgement' | null;
}

export interface Figure {
  readonly person: PersonId;
  readonly stages: readonly FigureStage[];
}

/** What the rules need of a document: when it was known, and what it bears on. */
export interface Document {
  readonly id: DocumentId;
  readonly title: string;
  readonly kind: string;
  readonly firstKnown: NewStyleDate;
  readonly usable: boolean;
  /** The arguments it supports, and those it undermines. */
  readonly supports: readonly ArgumentId[];
  readonly undermines: readonly ArgumentId[];
}

/** One dated meeting, as `story/record/sittings.json` has it. */
export interface Sitting {
  readonly id: SittingId;
  readonly dateNS: NewStyleDate;
  readonly dateOS: OldStyleDate;
  readonly title: string;
  /** What is to be decided, as a player reads it before it begins. */
  readonly asks: string;
  /** How long a run of it takes, about. */
  readonly minutes: number;
  readonly body: string;
  readonly place: string;
  /** Null where nobody presides, or where nobody knows who did. */
  readonly chair: PersonId | null;
  readonly present: readonly PersonId[];
  readonly audiences: readonly AudienceId[];
  readonly motions: readonly MotionId[];
  readonly roles: readonly string[];
  /** How many speeches the chair gives the player. */
  readonly floors: number;
}

/** One of the invented delegates, or a role for a class. What the card says of them is in `DelegateCard`. */
export interface Delegate {
  readonly id: DelegateId;
  /** Null for a role, which is anybody. */
  readonly person: PersonId | null;
  /** A person of the story, or a role for a class. */
  readonly kind: 'delegate' | 'role';
  /** For a role: the line it is to keep, *undecided* or *left-sr*; null for a delegate, who may hold any. */
  readonly holds: Course | 'undecided' | 'left-sr' | null;
  /** Trade and mandate in one line. */
  readonly role: string;
  /** People, or those who listen alike, who trust this delegate fully; everybody else by 0.8. */
  readonly trustedBy: readonly { readonly who: PersonId | AudienceId }[];
}

/** What is read on a delegate's card before one is chosen. It loads with the card. */
export interface DelegateCard {
  /** The full name, or the role's. */
  readonly name: string;
  /** What the delegate was sent with; for a role, where it stands and what it will be asked. */
  readonly mandate: string;
  /** What speaking here may cost at home, or what it costs to keep the role's line. */
  readonly cost: string;
  /** Whoever trusts this delegate, and why: the reasons are invention. Empty for a role. */
  readonly trustedBy: readonly { readonly who: PersonId | AudienceId; readonly why: string }[];
  /** The delegate's own papers, in the order in which they come. Empty for a role. */
  readonly papers: readonly { readonly id: DocumentId; readonly title: string; readonly firstKnown: NewStyleDate }[];
  /** For a role: what it wants to have reached by the end. */
  readonly aims: readonly string[];
  /** For a role: what it may know. */
  readonly knows: string | null;
}
export type DelegateCards = Readonly<Record<DelegateId, DelegateCard>>;

/** The half of the record that the rules read. Parsed once by `readRecord`, trusted afterwards. */
export interface HistoricalRecord {
  readonly arguments: ReadonlyMap<ArgumentId, Argument>;
  readonly edges: readonly Edge[];
  readonly motions: ReadonlyMap<MotionId, Motion>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly documents: ReadonlyMap<DocumentId, Document>;
  readonly sittings: ReadonlyMap<SittingId, Sitting>;
  readonly delegates: ReadonlyMap<DelegateId, Delegate>;
  readonly stages: readonly DebateStage[];
  readonly figures: readonly Figure[];
}

/** The same as plain JSON, as the build cuts it from `story/record`. */
export interface RecordJson {
  readonly arguments: readonly Argument[];
  readonly edges: readonly Edge[];
  readonly motions: readonly Motion[];
  readonly people: readonly Person[];
  readonly documents: readonly Document[];
  readonly sittings: readonly Sitting[];
  readonly delegates: readonly Delegate[];
  readonly stages: readonly DebateStage[];
  readonly figures: readonly Figure[];
}

const byId = <K, T extends { readonly id: K }>(list: readonly T[]): ReadonlyMap<K, T> =>
  new Map(list.map((entry) => [entry.id, entry]));

/** Indexes the record. The build has checked every id before, so nothing is checked here again. */
export function readRecord(json: RecordJson): HistoricalRecord {
  return {
    ...json,
    arguments: byId(json.arguments),
    motions: byId(json.motions),
    people: byId(json.people),
    documents: byId(json.documents),
    sittings: byId(json.sittings),
    delegates: byId(json.delegates),
  };
}
