import { type Signal, signal } from '@preact/signals';
import type { ReadBefore } from '../archive/read-before.ts';
import type { RunShelf } from '../archive/shelf.ts';
import { silence } from '../debate/debate.ts';
import type { ChoiceId, SittingId } from '../debate/ids.ts';
import { course, position } from '../debate/position.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import { GameError } from '../lib/game-error.ts';
import type { Moment } from '../session/moment.ts';
import type { Run } from '../session/run.ts';
import type { Session } from '../session/session.ts';
import type { SessionView } from './deps.ts';
import { readOn } from './reading-mode.ts';
import { dayWords } from './words.ts';

interface ViewNeeds {
  readonly session: Session;
  readonly shelf: RunShelf;
  readonly record: HistoricalRecord;
  readonly notices: Signal<GameError | string | null>;
  readonly read: ReadBefore;
  /** Told before a kept run is taken up. */
  readonly resuming: (run: Run) => void;
  /** Whether all cards of a turn stand on the page at once. */
  readonly wholeTurn: () => boolean;
  /** A whole number from 0 up to 2^32, new for each run. */
  readonly newSeed: () => number;
}

/** The session as the page sees it: signals, and a run that is kept at every choice and every card. */
export function openSessionView(needs: ViewNeeds): SessionView {
  const { session, shelf, record, notices, newSeed, read, resuming, wholeTurn } = needs;
  const moment = signal<Moment | null>(null);
  const ahead = signal<readonly ChoiceId[]>([]);
  const canSkip = signal(false);
  const canResume: Signal<SessionView['canResume']['value']> = signal(null);
  let refused = false;

  const tellOnce = (error: GameError): void => {
    if (!refused) notices.value = error;
    refused = true;
  };
  const guarded = (begin: () => Promise<unknown>): void => {
    begin().catch((cause: unknown) => {
      if (!(cause instanceof GameError)) throw cause;
      const { code, message, advice } = cause;
      const again = () => guarded(begin);
      notices.value = code === 'story/missing' ? new GameError(code, message, advice, { cause, again }) : cause;
    });
  };
  const lookUp = (): void => {
    const kept = shelf.kept();
    if (!kept.ok) notices.value = kept.error;
    canResume.value =
      kept.ok && kept.value ? { label: labelOf(kept.value, record), sittings: sittingsOf(kept.value, record) } : null;
  };
  session.subscribe((next) => {
    // Before this card is noted: whether it, and the one after it, were known already.
    canSkip.value = knownFrom(next, read) > 1;
    const step = next.steps[next.reached];
    if (step?.kind === 'card') read.add(step.card);
    if (next.open) read.keep();
    ahead.value = session.run?.ahead ?? [];
    moment.value = next;
    if (!session.run) return;
    const kept = shelf.keep(session.run);
    if (!kept.ok) tellOnce(kept.error);
  });
  lookUp();

  return {
    moment,
    canResume,
    start: (sitting) => guarded(() => session.begin(sitting, newSeed())),
    resume() {
      const kept = shelf.kept();
      if (!kept.ok || !kept.value) return lookUp();
      const run = kept.value;
      guarded(async () => {
        resuming(run);
        const told = await session.resume(run);
        if (!told.ok) notices.value = told.error;
      });
    },
    choose(id) {
      session.choose(id);
      // In the same breath, so that the turn is drawn once.
      if (session.moment) readOn(session, session.moment, wholeTurn());
    },
    goOn: () => guarded(() => session.goOn()),
    advance: () => session.advance(),
    whole: () => session.whole(),
    back: () => session.back(),
    ahead,
    forward: () => session.forward(),
    canSkip,
    skip() {
      const now = moment.peek();
      if (!now || !session.run) return;
      const to = Math.min(now.reached + knownFrom(now, read), now.steps.length - 1);
      const call = now.steps[to]?.kind === 'call' ? 1 : 0;
      session.jump(now.path.length, to - call, session.run.onward);
    },
    jump(choices, card) {
      session.jump(choices);
      if (card === undefined || !session.moment) return;
      const stops = session.moment.steps.flatMap((step, at) => (step.kind === 'card' ? [at] : []));
      session.jump(choices, stops[card] ?? 0, session.run?.onward ?? false);
    },
    count: () => session.count(),
    standing() {
      const debate = moment.value?.debate ?? silence;
      return { position: position(debate, record), course: course(debate, record) };
    },
    leave() {
      moment.value = null;
      lookUp();
    },
  };
}

/** The sittings that the run has been at, the last of them where it stands; none while the delegate is being chosen. */
const sittingsOf = ({ editions }: Run, record: HistoricalRecord): readonly SittingId[] =>
  [...record.sittings.keys()].filter((id) => Object.hasOwn(editions, id));

/** *23 February, 4 choices made*: enough to know one's own evening again. */
function labelOf(run: Run, record: HistoricalRecord): string {
  const furthest = Object.keys(run.editions).at(-1) ?? run.start;
  const sitting = record.sittings.get(furthest as SittingId) ?? record.sittings.get(run.start);
  const day = dayWords(sitting?.dateNS ?? '');
  const made = Math.max(0, run.path.length - 1);
  return `${day.start}${day.rest}, ${made === 0 ? 'at the beginning' : `${made} ${made === 1 ? 'choice' : 'choices'} made`}`;
}

/** How many cards in a row, from the one now shown, were read before; a roll call ends them. */
function knownFrom({ steps, reached }: Moment, read: ReadBefore): number {
  const rest = steps.slice(reached);
  const fresh = rest.findIndex((step) => step.kind === 'call' || !read.has(step.card));
  return fresh === -1 ? rest.length : fresh;
}
