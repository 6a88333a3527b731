import type { Debate } from '../../src/debate/debate.ts';
import type { ChoiceId, DelegateId, SittingId } from '../../src/debate/ids.ts';
import { type Course, courses, type HistoricalRecord } from '../../src/debate/record.ts';
import { dice } from '../../src/lib/chance.ts';
import { nameless } from '../../src/narrative/tale.ts';
import type { Offer } from '../../src/narrative/turn.ts';
import type { Moment } from '../../src/session/moment.ts';
import type { Session } from '../../src/session/session.ts';

/** How one walker chooses. */
export type Manner =
  | { readonly kind: 'chance'; readonly delegate?: DelegateId }
  | { readonly kind: 'rarest' }
  /** Somebody who looks for something of his own, and sees what each choice leads to. */
  | {
      readonly kind: 'guided';
      pick(offers: readonly Offer[], debate: Debate, roll: () => number): Offer | undefined;
      see?(after: ChoiceId | undefined, offers: readonly Offer[]): void;
    }
  | {
      readonly kind: 'advocate';
      readonly course: Course;
      readonly skilled: boolean;
      /** Whom the advocate takes where a role is offered; anybody where none is named. */
      readonly delegate?: DelegateId;
    };

export interface WalkedRun {
  readonly path: readonly ChoiceId[];
  /** Where it ended. */
  readonly ending: string | null;
  /** The endings of all sittings it went through, in order. */
  readonly endings: readonly string[];
  readonly error: string | null;
}

/** The manners take turns, so that a walk meets both the pupil who taps at random and the best advocate of each course. */
export function mannerOf(n: number): Exclude<Manner, { readonly kind: 'guided' }> {
  const course = courses[Math.floor(n / 4) % courses.length] ?? 'accept';
  switch (n % 4) {
    case 0:
      return { kind: 'chance' };
    case 1:
      return { kind: 'rarest' };
    default:
      return { kind: 'advocate', course, skilled: n % 4 === 3 };
  }
}

/**
 * Plays one run over the real session, to the end of its sitting or of the campaign.
 * @param taken how often each choice was taken so far; counted on
 * @param look called with every open moment, for checks and measures
 * @param onward goes on to the sittings that follow
 */
export async function walk(
  session: Session,
  record: HistoricalRecord,
  start: SittingId,
  seed: number,
  manner: Manner,
  taken: Map<ChoiceId, number>,
  look: (moment: Moment) => void = () => {},
  onward = false,
): Promise<WalkedRun> {
  const roll = dice(`walk/${seed}`);
  const path: ChoiceId[] = [];
  const endings: string[] = [];
  const failed = (error: string): WalkedRun => ({ path, ending: null, endings, error });
  try {
    await session.begin(start, seed);
    for (let turns = 0; turns < 2000; turns++) {
      while (session.moment && !session.moment.open) {
        session.whole();
        session.count();
        if (session.moment.division?.complete) session.advance();
      }
      const { moment } = session;
      if (!moment) return failed('the session has no moment');
      look(moment);
      if (moment.ending === nameless) return failed(`it ends in no ending after ${path.join(' ')}`);
      if (moment.ending) {
        endings.push(moment.ending);
        if (!onward || moment.next === null) return { path, ending: moment.ending, endings, error: null };
        await session.goOn();
        continue;
      }
      if (manner.kind === 'guided') manner.see?.(path.at(-1), moment.offers);
      const offer =
        manner.kind === 'guided'
          ? manner.pick(moment.offers, moment.debate, roll)
          : pick(moment.offers, manner, record, taken, roll);
      if (!offer) return failed(`no choice is open after ${path.join(' ')}`);
      taken.set(offer.id, (taken.get(offer.id) ?? 0) + 1);
      path.push(offer.id);
      session.choose(offer.id);
    }
    return failed(`no end after ${path.length} choices`);
  } catch (cause) {
    const message = cause instanceof Error ? `${cause.message} ${String(cause.cause ?? '')}` : String(cause);
    return failed(`${message} after ${path.join(' ')}`);
  }
}

/** The choice of a walker among what stands open. */
export function pick(
  offers: readonly Offer[],
  manner: Exclude<Manner, { readonly kind: 'guided' }>,
  record: HistoricalRecord,
  taken: ReadonlyMap<ChoiceId, number>,
  roll: () => number,
): Offer | undefined {
  const any = offers[Math.floor(roll() * offers.length)];
  const named = manner.kind === 'rarest' ? undefined : manner.delegate;
  const taking = offers.find(({ move }) => move.kind === 'role' && move.delegate === named);
  if (taking || manner.kind === 'chance') return taking ?? any;
  const score = (offer: Offer): number =>
    manner.kind === 'rarest' ? -(taken.get(offer.id) ?? 0) : fitness(offer, manner.course, manner.skilled, record);
  const best = Math.max(...offers.map(score));
  const fit = offers.filter((offer) => score(offer) === best);
  return fit[Math.floor(roll() * fit.length)] ?? any;
}

/** How well an offer serves an advocate: first the course, then, if skilled, how much craft its tags promise. */
function fitness(offer: Offer, course: Course, skilled: boolean, record: HistoricalRecord): number {
  const { move } = offer;
  switch (move.kind) {
    case 'say': {
      const { said } = move;
      const argument = said.argument ? record.arguments.get(said.argument) : undefined;
      const side = argument ? (argument.weights[courses.indexOf(course)] ?? 0) * 100 : said.leaves ? -50 : 10;
      const early = argument && argument.earliest > said.date ? -200 : 0;
      const edge = record.edges.find(
        (e) => e.attacker === said.argument && e.target === said.against && e.kind !== 'supports',
      );
      const craft = said.cites.length * 3 + said.owns.filter((own) => own !== 'slip' && own !== 'person').length * 2;
      return side + early + (skilled ? craft + (edge ? (edge.documented ? 9 : 5) : 0) : 0);
    }
    case 'vote': {
      const point = record.motions
        .get(move.hand.motion)
        ?.options.find((option) => option.id === move.hand.option)?.point;
      return (point ? (point[courses.indexOf(course)] ?? 0) : course === 'neither' ? 0.8 : 0.2) * 100;
    }
    case 'lay':
      return skilled ? 5 : 0;
    default:
      return 0;
  }
}
