import { silence } from '../debate/debate.ts';
import type { SittingId } from '../debate/ids.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import type { Offer } from '../narrative/turn.ts';
import { asRecorded, type RecordedLine } from './as-recorded.ts';
import type { Run } from './run.ts';
import type { Session } from './session.ts';

/** Every line is told with the same cards in the same order. */
const SEED = 1;

/**
 * The whole campaign as somebody of the record argued it, made by choosing as he is on record (decision 19).
 * @param session one that nobody sees; it is left at the end of the line
 * @param start the sitting it begins with
 * @param until the last sitting that is told; null: to the end of the campaign
 * @throws GameError `story/missing` where a script could not be loaded
 */
export async function lineRun(
  session: Session,
  line: RecordedLine,
  start: SittingId,
  until: SittingId | null,
  record: HistoricalRecord,
): Promise<Run> {
  const follow = asRecorded(line, record);
  await session.begin(start, SEED);
  for (let turn: Turn = open(session); turn !== null; turn = open(session)) {
    const chosen = follow.pick(turn, session.moment?.debate ?? silence);
    if (chosen) session.choose(chosen.id);
    else if (session.moment?.next && session.moment.sitting !== until) await session.goOn();
    else break;
  }
  const { run } = session;
  if (!run) throw new Error('a line was told without a run');
  return run;
}

type Turn = readonly Offer[] | null;

/** The choices now open, read to; none at the end of a sitting. */
function open(session: Session): Turn {
  const { moment } = session;
  if (!moment) return null;
  session.jump(moment.path.length, Number.MAX_SAFE_INTEGER, session.run?.onward ?? false);
  return session.moment?.turn.offers ?? null;
}
