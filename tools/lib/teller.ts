import { floorsLeft } from '../../src/debate/asking.ts';
import { apply, type Debate, sceneOf, silence } from '../../src/debate/debate.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import type { HistoricalRecord } from '../../src/debate/record.ts';
import { sitsAt } from '../../src/debate/sits-at.ts';
import { hash } from '../../src/lib/chance.ts';
import type { Asking } from '../../src/narrative/script.ts';
import { type OpenScript, openScript } from '../../src/narrative/tale.ts';
import type { Offer, Turn } from '../../src/narrative/turn.ts';
import { askingOf } from '../../src/session/asking.ts';
import { voicesOf } from '../../src/session/session.ts';
import { whoSits } from '../../src/session/teller.ts';
import type { Book } from '../../story/compile.ts';
import type { Home } from './book-map.ts';

/** Where a telling stands: a turn read whole, and the debate that led to it. */
export interface Stand {
  readonly turn: Turn;
  readonly debate: Debate;
  readonly path: readonly ChoiceId[];
  /** The offer that was taken last, and the turn in which it stood. */
  readonly chosen: Offer | null;
  readonly floors: number;
}

export interface ToldRun {
  readonly path: readonly ChoiceId[];
  readonly error: string | null;
}

/** How a telling goes: where it begins, whether it goes on to the sittings that follow, and who chooses. */
export interface Plan {
  readonly start: SittingId;
  readonly seed: number;
  readonly onward: boolean;
  pick(offers: readonly Offer[]): Offer | undefined;
  look(stand: Stand): void;
  /** Notes what ink is asked to do, so that ink alone can do it again. */
  readonly tape?: {
    /** A script is told from its beginning. @returns what answers its questions */
    opens(home: Home, seed: number, asking: Asking): Asking;
    /** One of the choices that ink has open is made, by its place among them. */
    chooses(place: number): void;
  };
}

/**
 * The story without its page: the same scripts, rules and tags as in a session, told turn by turn without the steps, lights
 * and leanings that only a reader needs. Twice as fast, for the check, which must read everything while its author waits.
 */
export function openTeller(book: Book, record: HistoricalRecord): (plan: Plan) => ToldRun {
  const scripts = new Map<Home, OpenScript>(book.scripts.map((script) => [script.id, openScript(script)]));
  const voices = voicesOf(record);
  const all = [...record.sittings.keys()];
  const follows = (next: SittingId) => all.slice(Math.max(0, all.indexOf(next)));
  /** The sitting a turn names as next, or the first after that which has been written. */
  const nextOf = ({ next }: Turn, { delegate }: Debate): SittingId | null =>
    next === null ? null : (follows(next).find((id) => scripts.has(id) && sitsAt(record, id, delegate)) ?? null);
  return ({ start, seed, onward, pick, look, tape }) => {
    let debate = silence;
    const path: ChoiceId[] = [];
    const open = (id: Home) => {
      const script = scripts.get(id);
      if (!script) throw new Error(`There is no sitting called "${id}".`);
      const sitting = id === 'delegates' ? undefined : record.sittings.get(id);
      const drawn = hash(`${seed}/${id}`) % 2 ** 31;
      const asking = askingOf(
        () => debate,
        () => path,
        record,
        sitting?.id ?? null,
      );
      return script.tell({
        voices,
        scene: sitting ? sceneOf(sitting) : null,
        asking: tape?.opens(id, drawn, asking) ?? asking,
        seed: drawn,
      });
    };
    try {
      let tale = open(scripts.has('delegates') ? 'delegates' : start);
      let chosen: Offer | null = null;
      for (let turns = 0; turns < 2000; turns++) {
        const turn = whoSits(tale.turn, start, record);
        const { sitting } = turn;
        const floors = sitting === 'delegates' ? 0 : floorsLeft(debate, record, sitting);
        look({ turn, debate, path, chosen, floors });
        if (turn.ending !== null) {
          const next = sitting === 'delegates' ? start : onward ? nextOf(turn, debate) : null;
          if (next === null) return { path, error: null };
          tale = open(next);
          chosen = null;
          continue;
        }
        const offer = pick(turn.offers);
        if (!offer) return { path, error: 'no choice is open' };
        chosen = offer;
        path.push(offer.id);
        debate = apply(debate, offer.move);
        tape?.chooses(tale.turn.offers.findIndex(({ id }) => id === offer.id));
        tale.choose(offer.id);
      }
      return { path, error: `no end after ${path.length} choices` };
    } catch (cause) {
      return {
        path,
        error: cause instanceof Error ? `${cause.message} ${String(cause.cause ?? '')}`.trim() : String(cause),
      };
    }
  };
}
