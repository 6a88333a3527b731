import type {
  ArgumentId,
  AudienceId,
  DocumentId,
  MotionId,
  NewStyleDate,
  OldStyleDate,
  OptionId,
  PersonId,
  SittingId,
  SourceRef,
} from './ids.ts';
import type { FirmnessSign } from './persuasion.ts';
import type { Dealings, EdgeKind, Firmness, Ground, Motion, StageId } from './record.ts';

/** What the facts of an entry rest on: keys of `works`, with a place; the note says more where there is more to say. */
export interface Sources {
  readonly sources: readonly SourceRef[];
  readonly sourceNote: string | null;
}

/** A work that the record draws on. */
export interface Work {
  readonly title: string;
  /** edition, minutes, stenogram, study, biography, memoir, newspaper, document, reference or web. */
  readonly kind: string;
  /** `seen`: the text, or an excerpt, was read online; `from knowledge`: a standard work, not read again. */
  readonly mark: 'seen' | 'from knowledge';
  /** Where, and how much of it, was seen. */
  readonly where: string | null;
}

/** A judgement on the two scales of dealings, with its reason. */
export interface ReadingDealings extends Dealings {
  readonly why: string | null;
}

/** What is read of an argument: Toulmin's parts in plain words, and how it fared. */
export interface ReadingArgument extends Sources {
  readonly title: string;
  /** *Accept the peace*, *Neither war nor peace*, *Revolutionary war* ... */
  readonly positionLabel: string;
  readonly ground: Ground;
  /** A paraphrase, never a quotation. */
  readonly claim: string;
  readonly evidence: string;
  readonly assumption: string;
  readonly failsIf: string;
  /** How strong it was, and with whom. */
  readonly strength: string;
  /** Names as the sources give them; also bodies (*Moscow Regional Bureau*). */
  readonly speakers: readonly string[];
  readonly speakerNote: string | null;
  /** Where it was first put, and the day. */
  readonly body: string;
  readonly date: NewStyleDate;
  /** *8 January*, where the Old Style day differs. */
  readonly dateOldStyle: string | null;
  readonly earliest: NewStyleDate;
  readonly earliestWhy: string;
  /** What was seen and what is from knowledge, in words. */
  readonly confidence: readonly string[];
  readonly schemes: readonly string[];
  readonly dealings: ReadingDealings | null;
}

/** A reply or a support, in words. */
export interface ReadingEdge {
  readonly attacker: ArgumentId;
  readonly target: ArgumentId;
  readonly kind: EdgeKind;
  readonly documented: boolean | null;
  /** How it answers, in a sentence; null for most supports. */
  readonly note: string | null;
  /** Who made the reply, as the sources name them. */
  readonly who: string | null;
}

export interface ReadingFirmness extends Sources {
  readonly firmness: Firmness;
  /** What in the record it follows from. */
  readonly sign: FirmnessSign;
  readonly why: string;
  readonly mark: string;
}

export interface ReadingPerson extends Sources {
  readonly name: string;
  readonly fullName: string;
  readonly intro: string;
  readonly portrait: string | null;
  readonly invented: boolean;
  readonly group: string;
  /** A day or a bare year, New Style; null where it is not established. */
  readonly born: string | null;
  readonly died: string | null;
  readonly ageJan1918: number | null;
  readonly ageExact: boolean;
  readonly datesConfirmed: string;
  readonly post: string;
  readonly base: string;
  /** What moved or failed to move; null where it is not established. */
  readonly moved: string | null;
  readonly looks: string;
  readonly manner: string;
  readonly fate: string;
  readonly reliability: string;
  /** What is known of each vote, in words. */
  readonly stance: Readonly<Record<MotionId, string>>;
  readonly firmness: Readonly<Record<MotionId, ReadingFirmness>>;
  readonly receptiveWhy: string | null;
  /** Why an editor places this person where the comparison by stages has him; empty for most. */
  readonly figureWhy: Readonly<Partial<Record<StageId, string>>>;
}

export interface ReadingDocument extends Sources {
  readonly title: string;
  readonly kind: string;
  readonly firstKnown: NewStyleDate;
  readonly knownTo: string;
  readonly publicFrom: NewStyleDate | null;
  readonly content: string;
  readonly doubt: string | null;
  /** A witness of the story: marked invented wherever it is shown. */
  readonly invented: boolean;
  readonly bearsOn: readonly {
    readonly argument: ArgumentId;
    readonly effect: 'supports' | 'undermines';
    readonly line: string;
  }[];
}

export interface ReadingOption {
  readonly id: OptionId;
  readonly label: string;
  /** Why this vote stands where it does in the triangle. */
  readonly pointWhy: string;
  readonly pointIfWhy: readonly string[];
  readonly dealings: ReadingDealings | null;
}

export interface ReadingMotion extends Sources {
  readonly dateNS: NewStyleDate;
  readonly dateOS: OldStyleDate;
  readonly body: string;
  readonly venue: string;
  readonly question: string;
  readonly confidence: string;
  readonly note: string | null;
  readonly audiencesNote: string | null;
  readonly options: readonly ReadingOption[];
  /** What an inferred roll rests on; null where the roll is documented or where there is none. */
  readonly rollWhy: string | null;
  readonly handWhy: Readonly<Record<PersonId, string>>;
}

export interface ReadingSitting extends Sources {
  readonly dateNS: NewStyleDate;
  readonly dateOS: OldStyleDate;
  readonly body: string;
  /** What the list of those present rests on, and its doubts. */
  readonly why: string;
}

/** A group in one of the mass bodies. */
export interface ReadingBloc extends Sources {
  readonly id: string;
  readonly vote: MotionId;
  readonly name: string;
  /** People, or answers; null where the record gives none. */
  readonly size: number | null;
  readonly sizeWhy: string | null;
  readonly voted: string;
  readonly counts: Readonly<Record<string, number>> | null;
  /** 0 to 1, always a judgement; null where nothing is known. */
  readonly discipline: number | null;
  readonly disciplineWhy: string | null;
  readonly mark: string;
}

export interface ReadingEvent extends Sources {
  readonly id: string;
  readonly dateNS: NewStyleDate;
  readonly endNS: NewStyleDate | null;
  readonly dateOS: OldStyleDate;
  readonly endOS: OldStyleDate | null;
  readonly approximate: boolean;
  /** Both dates are shown up to 13 February 1918; after it only the New Style was legal. */
  readonly osLegal: boolean;
  readonly event: string;
  readonly votes: readonly MotionId[];
  readonly mark: string;
  readonly disputed: readonly string[];
}

export interface ReadingTerm {
  readonly term: string;
  readonly russian: string;
  readonly definition: string;
}

/** A point on which the sources or the historians differ. */
export interface ReadingDispute extends Sources {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly use: string;
  readonly votes: readonly MotionId[];
  readonly people: readonly PersonId[];
  readonly arguments: readonly ArgumentId[];
}

/** The half of the record that is read and not reckoned with. It loads with the panel that shows it. */
export interface Reading {
  readonly arguments: Readonly<Record<ArgumentId, ReadingArgument>>;
  readonly edges: readonly ReadingEdge[];
  readonly people: Readonly<Record<PersonId, ReadingPerson>>;
  readonly documents: Readonly<Record<DocumentId, ReadingDocument>>;
  readonly motions: Readonly<Record<MotionId, ReadingMotion>>;
  /** Every vote of the record with its roll, also those of sittings that are not played. */
  readonly votes: readonly Motion[];
  readonly sittings: Readonly<Record<SittingId, ReadingSitting>>;
  readonly blocs: readonly ReadingBloc[];
  /** By the key alone: `pss35`, never `pss35-n144` (see `workOf`). */
  readonly works: Readonly<Record<string, Work>>;
  /** In order of the alphabet of `term`, by id. */
  readonly glossary: Readonly<Record<string, ReadingTerm>>;
  /** In order of time. */
  readonly timeline: readonly ReadingEvent[];
  readonly disputed: readonly ReadingDispute[];
  /** What the words of the catalogue mean, for the panels that explain them. */
  readonly grounds: Readonly<Record<Ground, string>>;
  readonly audiences: Readonly<Record<AudienceId, string>>;
  readonly positions: Readonly<Record<string, { readonly label: string; readonly definition: string }>>;
  readonly schemes: Readonly<Record<string, { readonly pattern: string; readonly criticalQuestions: string }>>;
  readonly stages: Readonly<Record<StageId, string>>;
}

/** The work that a reference names: `pss35-n144` is in `pss35`; undefined where no such work is listed. */
export function workOf(reading: Pick<Reading, 'works'>, ref: SourceRef): Work | undefined {
  return reading.works[workKey(ref)];
}

/** `pss35` of `pss35-n144`. */
export function workKey(ref: string): string {
  return ref.split('-', 1)[0] ?? ref;
}

/** The place in a reference, in words: `pss35-n144` is *note 144*, `pss35-p369` *p. 369*; null where it names the whole work. */
export function placeOf(ref: string): string | null {
  const place = ref.slice(workKey(ref).length + 1);
  if (place === '') return null;
  const page = /^([pn])(\d.*)$/.exec(place);
  if (!page) return places[place] ?? place.replaceAll('-', ' ');
  const [, letter, numbers = ''] = page;
  if (letter === 'n') return `note ${numbers}`;
  return `${numbers.includes('-') ? 'pp.' : 'p.'} ${numbers}`;
}

const places: Readonly<Record<string, string>> = {
  index: 'name index',
  chronicle: 'chronicle of Lenin’s life',
  congress: 'note on the congress',
};
