import type { Debate } from '../debate/debate.ts';
import type { ChoiceId, PersonId, SittingId } from '../debate/ids.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import { sitsAt } from '../debate/sits-at.ts';
import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import type { Script } from '../narrative/script.ts';
import { choiceGone, type OpenScript, openScript } from '../narrative/tale.ts';
import type { Turn } from '../narrative/turn.ts';
import type { Moment } from './moment.ts';
import { momentOf } from './moment-of.ts';
import type { Run } from './run.ts';
import { endOfReading, endOfRoll } from './steps.ts';
import { openTeller, type Teller } from './teller.ts';

/** The scripts a run needs, loaded before it begins. */
export interface Shelf {
  /** @throws GameError `story/missing` where it could not be loaded */
  load(id: SittingId | 'delegates'): Promise<Script>;
  /** Whether this sitting has a script. */
  has(id: SittingId): boolean;
}

export type Listener = (moment: Moment, before: Moment | null) => void;

/** The conductor: the one place where debate and narrative meet. */
export interface Session {
  /** null before a run has begun. */
  readonly moment: Moment | null;
  /** The run as it is to be kept; null before one has begun. */
  readonly run: Run | null;
  /** Begins a new run at the choice of a delegate. */
  begin(start: SittingId, seed: number): Promise<void>;
  /** Tells a kept run again up to where it was. An edition that has lost a choice gives its error, and all before it stands. */
  resume(run: Run): Promise<Result<Moment, GameError>>;
  choose(id: ChoiceId): void;
  /** From the end of a sitting to the beginning of the next. @throws GameError `story/missing` where it can't be loaded */
  goOn(): Promise<void>;
  /** The next card, or the next name of a roll. */
  advance(): void;
  /** All cards of the turn at once, up to a roll call. */
  whole(): void;
  /** All names of the roll at once. */
  count(): void;
  /** So many choices back (one, if nothing is said), with the choices open again. What was undone can be gone forward to. */
  back(choices?: number): void;
  /** So many choices forward, of those that were gone back over. */
  forward(choices?: number): void;
  /**
   * To the choices that stood open after so many had been made, or to one step of that turn.
   * @param reached the step, counted from 0; the choices themselves where it is left out
   * @param onward false: at the end of a sitting stay there, and not where the next one begins
   */
  jump(choices: number, reached?: number, onward?: boolean): void;
  /** An edited script takes the place of its old one, and the run is told again. */
  retell(script: Script): void;
  subscribe(listener: Listener): () => void;
}

/** Opens a session. It holds the only mutable state of a run: where it is. */
export function openSession(record: HistoricalRecord, shelf: Shelf): Session {
  const scripts = new Map<string, OpenScript>();
  const listeners = new Set<Listener>();
  const voices = voicesOf(record);
  let run: Run | null = null;
  let moment: Moment | null = null;
  let teller: Teller | null = null;

  const load = async (...ids: readonly (SittingId | 'delegates')[]): Promise<void> => {
    const missing = ids.filter((id) => !scripts.has(id));
    const loaded = await Promise.all(missing.map((id) => shelf.load(id)));
    for (const script of loaded) scripts.set(script.id, openScript(script));
  };
  const next = (turn: Turn, debate: Debate): SittingId | null => nextOf(turn, debate, record, shelf);
  const show = (news: boolean): Moment | null => {
    if (!run || !teller) return null;
    const before = moment;
    const { turn, debate, told, endings, editions } = teller.stand(run.path.length, run.onward);
    moment = { ...momentOf({ ...run, turn, debate, told, endings, next: next(turn, debate) }, record), news };
    run = { ...run, reached: moment.reached, editions };
    for (const listener of listeners) listener(moment, before);
    return moment;
  };
  const to = (reached: number, news: boolean): void => {
    if (!run || !moment) return;
    run = { ...run, reached };
    show(news);
  };
  /** Moves along what has been told; what lies beyond stays within reach until another choice is made. */
  const move = (choices: number, reached: number, onward: boolean): void => {
    if (!run || !teller) return;
    const all = pathOf(run);
    const at = Math.max(0, Math.min(choices, all.length));
    run = { ...run, path: all.slice(0, at), ahead: all.slice(at), onward, reached };
  };
  /** Tells a path from the beginning; stops at a choice that is gone. */
  const tell = (told: Run): GameError | null => {
    const telling = openTeller({
      record,
      scripts,
      voices,
      next,
      start: told.start,
      seed: told.seed,
      bench: told.bench ?? [],
    });
    const path: ChoiceId[] = [];
    let fault: GameError | null = null;
    for (const id of pathOf(told)) {
      const gone = attempt(() => telling.choose(path.length, false, id));
      if (gone && path.length < told.path.length) fault = gone;
      if (gone) break;
      path.push(id);
    }
    const at = Math.min(told.path.length, path.length);
    const onward = told.onward && !fault;
    if (onward) telling.stand(at, true); // a script that is missing is missed here
    teller = telling;
    run = { ...told, path: path.slice(0, at), ahead: path.slice(at), onward, reached: fault ? 0 : told.reached };
    return fault;
  };
  /** The same for a run of which it isn't known yet through which sittings it goes: each is loaded when it is met. */
  const tellAll = async (next: Run): Promise<GameError | null> => {
    await load('delegates', next.start, ...(Object.keys(next.editions) as SittingId[]));
    for (;;) {
      try {
        return tell(next);
      } catch (error) {
        if (!(error instanceof GameError) || error.code !== 'story/missing' || scripts.has(String(error.cause)))
          throw error;
        await load(error.cause as SittingId);
      }
    }
  };

  return {
    get moment() {
      return moment;
    },
    get run() {
      return run;
    },
    async begin(start, seed) {
      await load('delegates', start);
      moment = null;
      tell({ seed, start, path: [], ahead: [], onward: false, reached: 0, editions: {} });
      show(true);
    },
    async resume(kept) {
      moment = null;
      const fault = await tellAll(kept);
      const told = show(false);
      if (fault) return no(fault);
      return told ? yes(told) : no(choiceGone(kept.path[0] ?? ('' as ChoiceId)));
    },
    choose(id) {
      if (!run || !teller || !moment?.open || !moment.offers.some((offer) => offer.id === id)) return;
      const at = run.path.length;
      const again = run.ahead[0] === id;
      if (!again) teller.choose(at, run.onward, id);
      run = { ...run, path: [...run.path, id], ahead: again ? run.ahead.slice(1) : [], onward: false, reached: 0 };
      show(true);
    },
    async goOn() {
      const follows = moment?.next ?? null;
      if (!follows) return;
      await load(follows);
      if (!run || moment?.next !== follows) return; // the reader went back while it was loading
      run = { ...run, onward: true, reached: 0 };
      show(true);
    },
    advance() {
      if (moment && !moment.open) to(moment.reached + 1, true);
    },
    whole() {
      if (moment && !moment.open) to(endOfReading(moment.steps, moment.reached), true);
    },
    count() {
      if (moment?.division) to(endOfRoll(moment.steps, moment.reached), true);
    },
    back(choices = 1) {
      if (!run) return;
      // From the opening of a sitting the way back leads to the last page of the one before.
      if (run.onward && choices === 1) this.jump(run.path.length, Number.MAX_SAFE_INTEGER, false);
      else if (run.path.length > 0) this.jump(run.path.length - choices);
    },
    forward(choices = 1) {
      if (run && run.ahead.length > 0) this.jump(run.path.length + choices);
    },
    jump(choices, reached = Number.MAX_SAFE_INTEGER, onward) {
      if (!run || !teller) return;
      const { turn } = teller.stand(choices, false);
      // Where the choice that follows was made in the next sitting, that is where it stood open.
      const beyond = turn.ending !== null && choices < pathOf(run).length;
      move(choices, reached, onward ?? beyond);
      show(false);
    },
    retell(script) {
      scripts.set(script.id, openScript(script));
      if (!run) return;
      tell(run);
      show(false);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The path with what has been gone back over. */
const pathOf = ({ path, ahead }: Run): readonly ChoiceId[] => [...path, ...ahead];

/** The error of a choice that is gone, or null; anything else goes on being thrown. */
function attempt(act: () => void): GameError | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof GameError && error.code === 'run/choice-gone') return error;
    throw error;
  }
}

/** The sitting that follows a turn: the one it names, or the first after that which has been written, and where one sits. */
function nextOf(turn: Turn, { delegate }: Debate, record: HistoricalRecord, shelf: Shelf): SittingId | null {
  if (turn.ending === null || turn.next === null) return null;
  const all = [...record.sittings.keys()];
  const follows = all.slice(Math.max(0, all.indexOf(turn.next)));
  return follows.find((id) => shelf.has(id) && sitsAt(record, id, delegate)) ?? null;
}

/** Who may stand before a colon in the script: each person by name and by id, in capitals. */
export function voicesOf(record: HistoricalRecord): ReadonlyMap<string, PersonId> {
  return new Map(
    [...record.people.values()].flatMap((person) => [
      [person.name.toUpperCase(), person.id] as const,
      [person.id.toUpperCase(), person.id] as const,
    ]),
  );
}
