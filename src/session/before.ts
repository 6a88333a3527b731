import type { DocumentId, MotionId } from '../debate/ids.ts';
import type { Card, Line } from '../narrative/turn.ts';
import type { Floor, Told } from './moment.ts';

/** Where everything stands after the turns told so far. */
export interface Before {
  /** Of the sitting whose turn was told last; nobody's and nothing's at the beginning of a sitting. */
  readonly sitting: Told['sitting'] | null;
  readonly floor: Floor | null;
  readonly motion: MotionId | null;
  readonly place: string | null;
  /** Documents shown, of all sittings. */
  readonly shown: readonly DocumentId[];
}

const nothing: Before = { sitting: null, floor: null, motion: null, place: null, shown: [] };

/** By a told turn and the one before it: a turn is told once, and what was told before it stays as it was. */
const known = new WeakMap<Told, { readonly last: Told | undefined; readonly after: Before }>();

/** What stands before the next turn of a sitting. */
export const beforeTurn = (told: readonly Told[], sitting: Told['sitting']): Before => within(afterTold(told), sitting);

/** Who had the floor, what was put and where it was, are things of one sitting; the documents go with the player. */
const within = (before: Before, sitting: Told['sitting']): Before =>
  before.sitting === sitting ? before : { ...nothing, shown: before.shown };

/** What stands after these turns, worked out from what stood before the last of them. */
function afterTold(told: readonly Told[]): Before {
  let from = told.length;
  let before = nothing;
  for (; from > 0; from--) {
    const one = told[from - 1];
    const found = one && known.get(one);
    if (found && found.last === told[from - 2]) {
      before = found.after;
      break;
    }
  }
  for (const [at, one] of told.entries()) {
    if (at < from) continue;
    before = after(before, one);
    known.set(one, { last: told[at - 1], after: before });
  }
  return before;
}

function after(before: Before, { sitting, cards }: Told): Before {
  const here = within(before, sitting);
  const lines = cards.flatMap((card) => card.lines);
  return {
    sitting,
    floor: floorOf(cards) ?? here.floor,
    motion: latest(lines, motionIn) ?? here.motion,
    place: latest(lines, placeIn) ?? here.place,
    shown: withShown(here.shown, lines),
  };
}

/** The documents with those that some lines show, each once. */
export function withShown(shown: readonly DocumentId[], lines: readonly Line[]): readonly DocumentId[] {
  const more = lines.flatMap((line) => line.tags.shows);
  return more.length === 0 ? shown : [...new Set([...shown, ...more])];
}

export const motionIn = (line: Line): MotionId | null => line.tags.motion ?? line.tags.division;
export const placeIn = (line: Line): string | null => line.tags.place;

export const latest = <T>(lines: readonly Line[], of: (line: Line) => T | null): T | null => {
  const found = lines.findLast((line) => of(line) !== null);
  return found ? of(found) : null;
};

/**
 * A narrator's line doesn't take the floor from the speaker before it; a change of place empties the floor.
 * @returns null where the cards change nothing
 */
export function floorOf(cards: readonly Card[]): Floor | null {
  const last = cards.findLast((one) => one.voice !== null || latest(one.lines, placeIn) !== null);
  if (!last) return null;
  const mood = last.voice === null ? null : latest(last.lines, (line) => line.tags.mood);
  return { person: last.voice, mood: mood ?? 'neutral' };
}
