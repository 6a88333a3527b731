import { apply, type Debate, sceneOf, silence } from '../debate/debate.ts';
import type { ChoiceId, PersonId, SittingId } from '../debate/ids.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import { sitsAt } from '../debate/sits-at.ts';
import { hash } from '../lib/chance.ts';
import { GameError } from '../lib/game-error.ts';
import { choiceGone, type OpenScript, type Tale } from '../narrative/tale.ts';
import type { Turn } from '../narrative/turn.ts';
import { askingOf } from './asking.ts';
import { type BenchLine, withBench } from './bench.ts';
import type { Ended, Told } from './moment.ts';

/** Where a run stands after so many choices: the turn now open, and the debate that led to it. */
export interface Stand {
  readonly turn: Turn;
  readonly debate: Debate;
  readonly told: readonly Told[];
  /** How the sittings before that of the turn ended. */
  readonly endings: readonly Ended[];
  /** The edition of each sitting gone through so far. */
  readonly editions: Readonly<Record<string, number>>;
  /** How many choices had been made when this turn's sitting was opened; 0 while the delegate is being chosen. */
  readonly opened: number;
}

/** A run being told: who you are, then sitting after sitting, with the debate that the choices make. */
export interface Teller {
  /** After `choices` choices; with `onward`, at the beginning of the sitting that follows them. */
  stand(choices: number, onward: boolean): Stand;
  /** How many choices have been told. */
  readonly length: number;
  /**
   * Makes a choice after the first `choices`, which forgets what had been told beyond them; where the sitting is over
   * and the choice is of the one that follows, opens that first.
   * @throws GameError `run/choice-gone` where it stands open in neither
   */
  choose(choices: number, onward: boolean, id: ChoiceId): void;
}

/** What a teller needs beside the run: its scripts, who may speak, and which sitting follows. */
export interface TellerNeeds {
  readonly record: HistoricalRecord;
  readonly scripts: ReadonlyMap<string, OpenScript>;
  readonly voices: ReadonlyMap<string, PersonId>;
  readonly start: SittingId;
  readonly seed: number;
  /** What is put to the player out of an earlier run; empty in most. */
  readonly bench: readonly BenchLine[];
  /** The sitting that follows a turn; null where none does. */
  readonly next: (turn: Turn, debate: Debate) => SittingId | null;
}

/**
 * Tells a run. Every turn is told once and kept, so that going back and forth costs nothing; ink itself, which has one
 * state and no way back, is told again from the beginning of the sitting only when a choice is made somewhere else.
 * @throws GameError `story/missing` with the sitting's id as its cause, where a script isn't loaded
 */
export function openTeller(needs: TellerNeeds): Teller {
  const { record, start } = needs;
  let stands: readonly Stand[] = [];
  /** By the end of a sitting: where the next one opens. */
  const openings = new WeakMap<Stand, Stand>();
  /** Ink, and the stand it is at; null where it must be told again. */
  let live: { readonly tale: Tale; readonly at: Stand } | null = null;
  /** What the script asks of while it is told. */
  let asked: Pick<Stand, 'debate' | 'told'> = { debate: silence, told: [] };

  const open = (id: SittingId | 'delegates'): Tale => {
    const sitting = id === 'delegates' ? null : (record.sittings.get(id) ?? null);
    return scriptOf(needs, id).tell({
      voices: needs.voices,
      scene: sitting && sceneOf(sitting),
      asking: askingOf(
        () => asked.debate,
        () => asked.told.map(({ chosen }) => chosen.id),
        record,
        sitting?.id ?? null,
      ),
      seed: hash(`${needs.seed}/${id}`) % 2 ** 31,
    });
  };
  const editionsWith = (editions: Stand['editions'], id: string) => ({
    ...editions,
    [id]: scriptOf(needs, id).script.edition,
  });
  const begin = (): Stand => {
    asked = { debate: silence, told: [] };
    const tale = open('delegates');
    const turn = whoSits(tale.turn, start, record);
    const first = { turn, debate: silence, told: [], endings: [], editions: editionsWith({}, 'delegates'), opened: 0 };
    live = { tale, at: first };
    return first;
  };
  const openAfter = (stand: Stand, id: SittingId, last: Turn['cards']): Stand => {
    asked = stand;
    const tale = open(id);
    const turn = withBench({ ...tale.turn, cards: [...last, ...tale.turn.cards] }, stand.told, needs.bench);
    const editions = editionsWith(stand.editions, id);
    const opened = { ...stand, turn, endings: endingsWith(stand), editions, opened: stand.told.length };
    live = { tale, at: opened };
    return opened;
  };
  /** The turn after a choice, told by ink as it stands; who you are is told before whichever sitting the run begins with. */
  const after = (stand: Stand, tale: Tale, id: ChoiceId): Stand => {
    const chosen = stand.turn.offers.find((offer) => offer.id === id);
    if (!chosen) throw choiceGone(id);
    const { sitting, cards, offers } = stand.turn;
    // The debate moves before the story goes on: its lines may ask what was just said.
    asked = {
      debate: apply(stand.debate, chosen.move),
      told: [...stand.told, { sitting, cards, chosen, offers }],
    };
    live = null; // until ink has gone on without an error
    tale.choose(id);
    const turn = withBench(whoSits(tale.turn, start, record), asked.told, needs.bench);
    const next = { ...stand, ...asked, turn };
    if (turn.sitting === 'delegates' && turn.ending !== null) return openAfter(next, start, turn.cards);
    live = { tale, at: next };
    return next;
  };
  const onwardFrom = (stand: Stand): Stand => {
    const known = openings.get(stand);
    if (known) return known;
    const next = needs.next(stand.turn, stand.debate);
    const opening = next === null ? stand : openAfter(stand, next, []);
    openings.set(stand, opening);
    return opening;
  };
  /** Ink, brought to this stand: told again from the opening of its sitting, unless it stands there already. */
  const taleAt = (stand: Stand): Tale => {
    if (live?.at === stand) return live.tale;
    asked = standOf(stand.opened);
    const tale = open(stand.turn.sitting);
    for (const { told, debate } of stands.slice(stand.opened + 1, stand.told.length + 1)) {
      asked = { told, debate };
      tale.choose((told.at(-1) as Told).chosen.id);
    }
    return tale;
  };
  const standOf = (choices: number): Stand => stands[choices] ?? (stands.at(-1) as Stand);

  stands = [begin()];
  return {
    stand(choices, onward) {
      const stand = standOf(choices);
      return onward ? onwardFrom(stand) : stand;
    },
    get length() {
      return stands.length - 1;
    },
    choose(choices, onward, id) {
      const offers = ({ turn }: Stand): boolean => turn.offers.some((offer) => offer.id === id);
      const here = this.stand(choices, onward);
      const from = offers(here) ? here : this.stand(choices, true);
      if (!offers(from)) throw choiceGone(id);
      const next = after(from, taleAt(from), id);
      stands = [...stands.slice(0, choices + 1), next];
    },
  };
}

/** The endings of a run with that of the turn it stands at, which is over. */
const endingsWith = ({ turn, told, endings }: Stand): readonly Ended[] =>
  turn.ending === null || turn.sitting === 'delegates'
    ? endings
    : [...endings, { sitting: turn.sitting, ending: turn.ending, after: told.length }];

function scriptOf({ scripts }: TellerNeeds, id: string): OpenScript {
  const script = scripts.get(id);
  if (script) return script;
  throw new GameError('story/missing', 'A part of the story is missing.', 'Reload the page and try again.', {
    cause: id,
  });
}

/** Who you are, among those who could be at the sitting that the run begins with. */
export function whoSits(turn: Turn, start: SittingId, record: HistoricalRecord): Turn {
  if (turn.sitting !== 'delegates') return turn;
  return {
    ...turn,
    offers: turn.offers.filter(({ move }) => move.kind !== 'role' || sitsAt(record, start, move.delegate)),
  };
}
