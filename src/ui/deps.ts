import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { ChoiceNumbers } from '../archive/choice-numbers.ts';
import type { ChoiceId, SittingId } from '../debate/ids.ts';
import type { Reading } from '../debate/reading.ts';
import type { DelegateCards, HistoricalRecord } from '../debate/record.ts';
import type { HeldCourse, Position } from '../debate/report.ts';
import type { GameError } from '../lib/game-error.ts';
import type { Script } from '../narrative/script.ts';
import type { Offline } from '../offline/page.ts';
import type { Moment } from '../session/moment.ts';
import type { Session } from '../session/session.ts';
import type { ClassroomAddress } from './address.ts';
import type { Clock } from './clock.ts';
import type { Runs } from './runs.ts';
import type { SettingsStore } from './settings.ts';

/** Where the player stands now: the point with its trail, and the course held. */
export interface Standing {
  readonly position: Position;
  readonly course: HeldCourse;
}

/** What the page may ask of the session. It holds no game state of its own. */
export interface SessionView {
  /** null: no run is open, and the title is shown. */
  readonly moment: ReadonlySignal<Moment | null>;
  /** Begins a new run with this sitting; the delegate is chosen first. */
  start(sitting: SittingId): void;
  /** Takes up the kept run where it was left. */
  resume(): void;
  /** The kept run in a few words, as the title's *Continue* shows it, and the sittings it went through, in order; null where there is none. */
  readonly canResume: ReadonlySignal<{ readonly label: string; readonly sittings?: readonly SittingId[] } | null>;
  choose(id: ChoiceId): void;
  /** From the end of a sitting to the beginning of the next. */
  goOn(): void;
  /** One step: the next card, or the next name of a division. Does nothing once the moment is open. */
  advance(): void;
  /** All cards of the turn at once, as far as the next division. */
  whole(): void;
  /** Back one choice. */
  back(): void;
  /** To the moment after that many choices of the path, or to one card of that turn, counted from 0. */
  jump(choices: number, card?: number): void;
  /** All names of the running division at once. */
  count(): void;
  /** Cheap: asked at every moment for *Where you stand*. */
  standing(): Standing;
  /** Back to the title; the run is kept. */
  leave(): void;
  /** Choices gone back over, next one first. */
  readonly ahead: ReadonlySignal<readonly ChoiceId[]>;
  /** Forward one of them. */
  forward(): void;
  /** The card now shown, and more of this turn, were read on this device before. */
  readonly canSkip: ReadonlySignal<boolean>;
  /** On to the first card of this turn not read before, to a roll call, or to the choices. */
  skip(): void;
}

/** A lesson that a pupil has before them; the page keeps to what its teacher set. */
export interface LessonInPlay {
  /** As its link has it. */
  readonly code: string;
  /** Somebody has sat down to it since the page was opened; until then its own page is all there is. */
  readonly taken: boolean;
  /** Whether the record's votes may be told before the debrief. */
  readonly hindsight: boolean;
  /** Whether the report may be opened before the debrief. */
  readonly scores: boolean;
  /** The moment as the pupil is to see it. */
  readonly seen: (moment: Moment) => Moment;
  /** Its sign in the top bar, with the minutes left; null until it is taken. */
  readonly Bar: ComponentType | null;
}

/** What every place of a class is given. */
export interface ClassroomProps {
  readonly deps: PageDeps;
  readonly address: ClassroomAddress;
  readonly close: () => void;
  /** Back to the game, past every place that lies between. */
  readonly leave: () => void;
  /** Opens the report on the run in play. */
  readonly report?: () => void;
}

export interface PageDeps {
  readonly session: SessionView;
  /** What is played: the sittings that have a script, and all that they can touch. */
  readonly record: HistoricalRecord;
  /** The record of everything, which the report compares a run with. */
  readonly loadWhole: () => Promise<HistoricalRecord>;
  readonly settings: SettingsStore;
  /** The half of the record that is read (claims, sources, lives), with the panel that shows it. */
  readonly loadReading: () => Promise<Reading>;
  /** What is told of each delegate, with the cards of *Who you are*. */
  readonly loadDelegates: () => Promise<DelegateCards>;
  /** Opens a second session, which nobody sees: kept and shared runs are told in it (paths/told.ts). */
  readonly openHidden: () => Session;
  /** The permanent numbers of choices, by which a run is a code. */
  readonly loadNumbers: () => Promise<ChoiceNumbers>;
  /** A sitting's script, for the words of its choices. @throws GameError `story/missing` */
  readonly loadScript: (id: SittingId | 'delegates') => Promise<Script>;
  /** Every run kept on this device. */
  readonly runs: Runs;
  /** The element the stage draws in. The page moves it about and never empties it. */
  readonly stageHost: HTMLElement;
  /** The places of a class; fetched when one is first opened. */
  readonly loadClassroom: () => Promise<ComponentType<ClassroomProps>>;
  /** The lesson of a pupil; null where the game is played freely. */
  readonly lesson?: Signal<LessonInPlay | null>;
  /** The words of any choice of the story, without quotation marks: the report opens on them. */
  readonly choiceWords: (id: ChoiceId) => string;
  /** Strikes one sound, for the sliders; absent where the device has no sound. */
  readonly testSound?: () => void;
  /** The voice that reads aloud: whether it speaks now, and the way past the rest; null while it is off. */
  readonly reading?: ReadonlySignal<{ readonly speaking: ReadonlySignal<boolean>; skip(): void } | null>;
  /** What went wrong, shown until the reader puts it away (which sets it to null). */
  readonly notices: Signal<GameError | string | null>;
  /** Whether the game is kept for playing without a network; absent in editions that need none, null until it is known. */
  readonly offline?: ReadonlySignal<Offline | null>;
  /** Every key and press of the reader: only after one may sound begin, and on some devices only in one. */
  readonly onGesture: () => void;
  /** Draws the order of the three lines on the title; a new whole number with every visit. */
  readonly posterSeed?: number;
  /** The division's beats and the deaf time of keys; tests bring their own. */
  readonly clock?: Clock;
}
