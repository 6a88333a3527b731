import type { Closings } from '../../archive/transcript.ts';
import type { SittingId } from '../../debate/ids.ts';
import type { Moment } from '../../session/moment.ts';
import type { Run } from '../../session/run.ts';
import type { Session } from '../../session/session.ts';
import type { PageDeps } from '../deps.ts';

type Needs = Pick<PageDeps, 'openHidden'>;

/** Where a run of another edition left what the story is now. */
export interface Parted {
  readonly sitting: SittingId | 'delegates';
  /** Which choice of that sitting it was, counted from 1. */
  readonly nth: number;
  /** How many choices of the run could not be told. */
  readonly lost: number;
}

/** A run as the story tells it now. */
export interface ToldRun {
  /** At its end, its last turn read. */
  readonly moment: Moment;
  /** The editions it was told in. */
  readonly editions: Run['editions'];
  /** null where it was told whole. */
  readonly parted: Parted | null;
  /** What was told last in each sitting that another followed: no choice was made there, and the moment has it no more. */
  readonly closings: Closings;
}

/**
 * Tells a run without showing it, and without touching the one in play.
 * @returns the moment at its end, its last turn read; where a choice is gone, the moment before that
 * @throws GameError `story/missing` where a script could not be loaded
 */
export const tellRun = async (deps: Needs, run: Run): Promise<Moment> => (await tellWhole(deps, run)).moment;

/** The same, with what is known of its editions. @throws GameError `story/missing` where a script could not be loaded */
export async function tellWhole({ openHidden }: Needs, run: Run): Promise<ToldRun> {
  const teller = tellers.get(openHidden) ?? { session: openHidden(), last: Promise.resolve() };
  tellers.set(openHidden, teller);
  // A session has one story in hand: who comes while it is telling waits.
  const telling = teller.last.then(() => toldBy(teller.session, run));
  teller.last = telling.then(
    () => undefined,
    () => undefined,
  );
  return telling;
}

interface Teller {
  readonly session: Session;
  last: Promise<void>;
}

/** The hidden session is kept: its scripts are made ready once. */
const tellers = new WeakMap<Needs['openHidden'], Teller>();

/** The last pages of finished sittings. */
function closingsOf(session: Session, { endings }: Moment): Closings {
  return new Map(
    endings.map(({ sitting, after }) => {
      session.jump(after, Number.MAX_SAFE_INTEGER, false);
      return [sitting, session.moment?.turn.cards ?? []];
    }),
  );
}

async function toldBy(session: Session, run: Run): Promise<ToldRun> {
  const told = await session.resume({ ...run, ahead: [], reached: Number.MAX_SAFE_INTEGER });
  if (!told.ok && session.run) session.jump(session.run.path.length, Number.MAX_SAFE_INTEGER, false);
  const moment = told.ok ? told.value : session.moment;
  if (!moment) throw told.ok ? new Error('a run was told without a moment') : told.error;
  const editions = session.run?.editions ?? {};
  return { moment, editions, parted: partedAt(run, moment), closings: closingsOf(session, moment) };
}

function partedAt(run: Run, moment: Moment): Parted | null {
  const lost = run.path.length - moment.path.length;
  if (lost <= 0) return null;
  const { sitting, told } = moment;
  return { sitting, nth: told.filter((one) => one.sitting === sitting).length + 1, lost };
}
