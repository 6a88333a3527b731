import { apply, type Debate, sceneOf, silence } from '../debate/debate.ts';
import type { ChoiceId, PersonId, SittingId } from '../debate/ids.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import { sitsAt } from '../debate/sits-at.ts';
import { hash } from '../lib/chance.ts';
import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import type { Script } from '../narrative/script.ts';
import { choiceGone, type OpenScript, openScript, type Tale } from '../narrative/tale.ts';
import type { Offer, Turn } from '../narrative/turn.ts';
import { askingOf } from './asking.ts';
import type { Moment, Told } from './moment.ts';
import { momentOf } from './moment-of.ts';
import type { Run } from './run.ts';
import { endOfReading, endOfRoll } from './steps.ts';

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
  /** One choice back, with the choices open again. */
  back(): void;
  /** To the choices that stood open after so many had been made. */
  jump(choices: number): void;
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
  const show = (news: boolean): Moment | null => {
    if (!run || !teller) return null;
    const before = moment;
    const { turn, debate, told } = teller;
    moment = { ...momentOf({ ...run, turn, debate, told, next: nextOf(turn, debate, record, shelf) }, record), news };
    run = { ...run, reached: moment.reached, editions: teller.editions };
    for (const listener of listeners) listener(moment, before);
    return moment;
  };
  const to = (reached: number, news: boolean): void => {
    if (!run || !moment) return;
    run = { ...run, reached };
    show(news);
  };
  /** Tells a path from the beginning; stops at a choice that is gone. */
  const tell = (next: Run): GameError | null => {
    teller = openTeller(next, record, scripts, voices);
    const path: ChoiceId[] = [];
    let fault: GameError | null = null;
    for (const id of next.path) {
      if (!teller.offers(id)) teller.goOn(nextOf(teller.turn, teller.debate, record, shelf));
      if (!teller.offers(id)) {
        fault = choiceGone(id);
        break;
      }
      teller.choose(id);
      path.push(id);
    }
    if (next.onward && !fault) teller.goOn(nextOf(teller.turn, teller.debate, record, shelf));
    run = { ...next, path, onward: next.onward && !fault, reached: fault ? 0 : next.reached };
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
      tell({ seed, start, path: [], onward: false, reached: 0, editions: {} });
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
      if (!run || !teller || !moment?.open || !teller.offers(id)) return;
      teller.choose(id);
      run = { ...run, path: [...run.path, id], onward: false, reached: 0 };
      show(true);
    },
    async goOn() {
      const next = moment?.next ?? null;
      if (!next) return;
      await load(next);
      if (!run || !teller || moment?.next !== next) return; // the reader went back while it was loading
      teller.goOn(next);
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
    back() {
      if (run?.onward) this.jump(run.path.length);
      else if (run && run.path.length > 0) this.jump(run.path.length - 1);
    },
    jump(choices) {
      if (!run) return;
      tell({ ...run, path: run.path.slice(0, choices), onward: false, reached: Number.MAX_SAFE_INTEGER });
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

/** A run being told: who you are, then sitting after sitting, with the debate that the choices make. */
interface Teller {
  readonly turn: Turn;
  readonly debate: Debate;
  readonly told: readonly Told[];
  readonly editions: Readonly<Record<string, number>>;
  offers(id: ChoiceId): boolean;
  choose(id: ChoiceId): void;
  /** Opens the next sitting, where this one is over. @throws GameError `story/missing` with its id, where it isn't loaded */
  goOn(next: SittingId | null): void;
}

function openTeller(
  run: Run,
  record: HistoricalRecord,
  scripts: ReadonlyMap<string, OpenScript>,
  voices: ReadonlyMap<string, PersonId>,
): Teller {
  let debate = silence;
  let told: readonly Told[] = [];
  let editions: Readonly<Record<string, number>> = {};
  const open = (id: SittingId | 'delegates'): Tale => {
    const script = scripts.get(id);
    if (!script)
      throw new GameError('story/missing', 'A part of the story is missing.', 'Reload the page and try again.', {
        cause: id,
      });
    const sitting = id === 'delegates' ? null : (record.sittings.get(id) ?? null);
    editions = { ...editions, [id]: script.script.edition };
    return script.tell({
      voices,
      scene: sitting && sceneOf(sitting),
      asking: askingOf(
        () => debate,
        () => told.map(({ chosen }) => chosen.id),
        record,
        sitting?.id ?? null,
      ),
      seed: hash(`${run.seed}/${id}`) % 2 ** 31,
    });
  };
  let tale = open('delegates');
  let turn: Turn = whoSits(tale.turn, run.start, record);
  const settle = (): void => {
    turn = whoSits(tale.turn, run.start, record);
    if (turn.sitting !== 'delegates' || turn.ending === null) return;
    // Who you are is told before whichever sitting the run begins with; what it says last opens that sitting.
    const last = turn.cards;
    tale = open(run.start);
    turn = { ...tale.turn, cards: [...last, ...tale.turn.cards] };
  };
  const offered = (id: ChoiceId): Offer | undefined => turn.offers.find((offer) => offer.id === id);
  return {
    get turn() {
      return turn;
    },
    get debate() {
      return debate;
    },
    get told() {
      return told;
    },
    get editions() {
      return editions;
    },
    offers: (id) => offered(id) !== undefined,
    choose(id) {
      const chosen = offered(id);
      if (!chosen) throw choiceGone(id);
      told = [...told, { sitting: turn.sitting, cards: turn.cards, chosen, offers: turn.offers }];
      debate = apply(debate, chosen.move); // before the story goes on: its lines may ask what was just said
      tale.choose(id);
      settle();
    },
    goOn(next) {
      if (turn.ending === null || next === null) return;
      tale = open(next);
      turn = tale.turn;
    },
  };
}

/** The sitting that follows a turn: the one it names, or the first after that which has been written, and where one sits. */
function nextOf(turn: Turn, { delegate }: Debate, record: HistoricalRecord, shelf: Shelf): SittingId | null {
  if (turn.ending === null || turn.next === null) return null;
  const all = [...record.sittings.keys()];
  const follows = all.slice(Math.max(0, all.indexOf(turn.next)));
  return follows.find((id) => shelf.has(id) && sitsAt(record, id, delegate)) ?? null;
}

/** Who you are, among those who could be at the sitting that the run begins with. */
export function whoSits(turn: Turn, start: SittingId, record: HistoricalRecord): Turn {
  if (turn.sitting !== 'delegates') return turn;
  return {
    ...turn,
    offers: turn.offers.filter(({ move }) => move.kind !== 'role' || sitsAt(record, start, move.delegate)),
  };
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
