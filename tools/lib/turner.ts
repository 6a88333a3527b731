import { apply, type Debate } from '../../src/debate/debate.ts';
import type { DelegateId, MotionId, OptionId, SittingId } from '../../src/debate/ids.ts';
import type { HistoricalRecord } from '../../src/debate/record.ts';
import { sitsAt } from '../../src/debate/sits-at.ts';
import { tallyOf } from '../../src/debate/votes.ts';
import type { Offer } from '../../src/narrative/turn.ts';

/** A vote to be made to fall otherwise than it fell, and the option that would do it. */
export interface Aim {
  readonly sitting: SittingId;
  readonly motion: MotionId;
  readonly option: OptionId;
  readonly delegate: DelegateId;
}

/** The votes of these sittings whose names are known, each with every delegate who could be there: what a turner can try. */
export function aimsIn(record: HistoricalRecord, sittings: readonly SittingId[]): readonly Aim[] {
  return [...record.delegates.keys()].flatMap((delegate) =>
    sittings.flatMap((sitting) =>
      (record.sittings.get(sitting)?.motions ?? []).flatMap((motion): Aim[] => {
        const { byName, carried } = tallyOf(
          { said: [], hands: [], order: [], delegate, trust: [] },
          record,
          sitting,
          motion,
        );
        const other = (carried ? 'against' : 'for') as OptionId;
        const offered = record.motions.get(motion)?.options.some(({ id }) => id === other);
        return byName && offered && sitsAt(record, sitting, delegate)
          ? [{ sitting, motion, option: other, delegate }]
          : [];
      }),
    ),
  );
}

/** A walker that looks one choice ahead for what brings a vote nearest to turning. @param then chooses where nothing does */
export function pickTowards(
  aim: Aim,
  offers: readonly Offer[],
  debate: Debate,
  record: HistoricalRecord,
  then: (offers: readonly Offer[]) => Offer | undefined,
): Offer | undefined {
  const taking = offers.find(({ move }) => move.kind === 'role' && move.delegate === aim.delegate);
  if (taking) return taking;
  const scored = offers.map((offer) => ({ offer, score: progress(aim, apply(debate, offer.move), record) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return then(scored.flatMap(({ offer, score }) => (score > best - 1e-9 ? [offer] : [])));
}

/** How near the vote is to turning: hands won count most, then what is pushed, then whose trust is won. */
function progress({ sitting, motion, option, delegate }: Aim, debate: Debate, record: HistoricalRecord): number {
  const { counts, hands } = tallyOf({ ...debate, delegate: debate.delegate ?? delegate }, record, sitting, motion);
  const won = counts.find((one) => one.option === option)?.count ?? 0;
  const lost = counts.find((one) => one.option !== option && ['for', 'against'].includes(one.option))?.count ?? 0;
  const pushed = hands.reduce((sum, hand) => sum + Math.min(1, hand.sum / hand.need), 0);
  const friends = debate.trust.filter(({ who, gained }) => gained && hands.some(({ person }) => person === who)).length;
  return 100 * (won - lost) + pushed + friends / 10;
}
