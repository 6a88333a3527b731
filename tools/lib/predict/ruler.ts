import type { MotionId, OptionId, PersonId } from '../../../src/debate/ids.ts';
import { motionOf } from '../../../src/debate/lookup.ts';
import { firmnessBySign, needs, persuasion } from '../../../src/debate/persuasion.ts';
import type { Firmness, HistoricalRecord } from '../../../src/debate/record.ts';
import { waysFrom } from '../../../src/debate/roll-call.ts';
import type { RecordFiles } from '../../../story/schema.ts';
import { type Answer, answersOf, chainOf, signAmong } from '../../../story/signs.ts';
import { sameAnswer } from './earlier.ts';

/** What a change would have taken in the game. */
export interface Price {
  readonly firmness: Firmness;
  /** The sum of pushes for the whole way; null where it is out of reach. */
  readonly need: number | null;
  /** Exchanges that count their full 0.5; null as above. */
  readonly exchanges: number | null;
  /** Sittings that count their full 1. */
  readonly sittings: number | null;
}

/** A change of mind on record: two answers in a row, not the same. */
export interface RecordedChange {
  readonly person: PersonId;
  readonly from: { readonly motion: MotionId; readonly option: OptionId; readonly date: string };
  readonly to: { readonly motion: MotionId; readonly option: OptionId; readonly date: string };
  readonly days: number;
  /** 1 to abstaining or from it; 2 from one side to the other where one can abstain. */
  readonly steps: number;
  /** By the firmness that his answers until then would have given him. */
  readonly asKnownThen: Price;
  /** By the firmness that the game gives him at that vote, which knows the change. */
  readonly inTheGame: Price;
  /** Who had answered as he did at every meeting they shared, two at least, and did not change with him. */
  readonly parted: readonly PersonId[];
}

export function recordedChanges(files: RecordFiles, record: HistoricalRecord): readonly RecordedChange[] {
  const chains = new Map(files.people.map(({ id }) => [id, chainOf(answersOf(id, files))]));
  return [...chains].flatMap(([person, chain]) =>
    chain.slice(1).flatMap((to, i): readonly RecordedChange[] => {
      const from = chain[i];
      return from && from.side !== to.side
        ? [changeOf(person, from, to, chain.slice(0, i), chains, files, record)]
        : [];
    }),
  );
}

function changeOf(
  person: PersonId,
  from: Answer,
  to: Answer,
  earlier: readonly Answer[],
  chains: ReadonlyMap<PersonId, readonly Answer[]>,
  files: RecordFiles,
  record: HistoricalRecord,
): RecordedChange {
  const vote = files.votes.find(({ id }) => id === to.motion);
  const start = vote ? sameAnswer(from, vote) : null;
  const steps = start
    ? (waysFrom(start, motionOf(record, to.motion), 1).find((way) => way.to === to.option)?.need ?? 1)
    : 1;
  const stated = files.people.find(({ id }) => id === person)?.firmness[to.motion]?.sign;
  return {
    person,
    from: placeOf(from),
    to: placeOf(to),
    days: (Date.parse(to.date) - Date.parse(from.date)) / 86_400_000,
    steps,
    asKnownThen: priceOf(firmnessBySign[signAmong(from, earlier)], steps),
    inTheGame: priceOf(stated ? firmnessBySign[stated] : 'fixed', steps),
    parted: partedFrom(person, to, [...earlier, from], chains),
  };
}

const placeOf = ({ motion, option, date }: Answer) => ({ motion, option, date });

function priceOf(firmness: Firmness, steps: number): Price {
  const need = steps * needs[firmness];
  if (!Number.isFinite(need)) return { firmness, need: null, exchanges: null, sittings: null };
  const { exchangeCap, sittingCap } = persuasion;
  return { firmness, need, exchanges: Math.ceil(need / exchangeCap), sittings: Math.ceil(need / sittingCap) };
}

function partedFrom(
  person: PersonId,
  to: Answer,
  until: readonly Answer[],
  chains: ReadonlyMap<PersonId, readonly Answer[]>,
): readonly PersonId[] {
  return [...chains].flatMap(([other, chain]) => {
    const shared = until.flatMap((own) => {
      const theirs = chain.find(({ meeting }) => meeting === own.meeting);
      return theirs ? [theirs.side === own.side] : [];
    });
    const then = chain.find(({ meeting }) => meeting === to.meeting);
    const alike = shared.length > 1 && shared.every((same) => same);
    return other !== person && alike && then && then.side !== to.side ? [other] : [];
  });
}
