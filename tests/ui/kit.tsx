import { type Signal, signal } from '@preact/signals';
import { silence } from '../../src/debate/debate.ts';
import type { Person } from '../../src/debate/record.ts';
import type { Tally, VoterHand } from '../../src/debate/votes.ts';
import type { Card, Line, LineTags, Offer, Turn } from '../../src/narrative/turn.ts';
import type { Moment, Step } from '../../src/session/moment.ts';
import type { Clock } from '../../src/ui/clock.ts';
import type { PageDeps, SessionView } from '../../src/ui/deps.ts';
import { openSettings } from '../../src/ui/settings.ts';
import { noTags } from '../kit/tags.ts';
import { aRecord, roll } from './kit-record.ts';
import { someKept } from './runs-kit.ts';

/** A card of one line. */
export function aCard(voice: string | null, text: string, more: Partial<LineTags> = {}): Card {
  const line: Line = { voice: voice as Card['voice'], text, tags: { ...noTags, ...more } };
  return { voice: line.voice, lines: [line] };
}

const sayMove = (id: string, about: string | null, as: 'speech' | 'reply'): Offer['move'] => ({
  kind: 'say',
  said: {
    sitting: '1918-02-23' as never,
    date: '1918-02-23' as never,
    audiences: [],
    choice: id as never,
    argument: about as never,
    as,
    against: null,
    leaves: null,
    cites: [],
    owns: [],
  },
});

/** A speech that puts an argument; the id is made of its first words. */
export function aSpeech(about: string, words: string, more: Partial<Offer> = {}): Offer {
  const id = `say-${about}`;
  return {
    id: id as Offer['id'],
    words,
    spoken: true,
    kind: 'speech',
    move: sayMove(id, about, 'speech'),
    to: null,
    ...more,
  };
}

/** Letting it pass, as every speech can be. */
export const aPass = (words = 'Let it pass.'): Offer => ({
  id: 'pass' as Offer['id'],
  words,
  spoken: false,
  kind: 'pass',
  move: { kind: 'pass' },
  to: null,
});

const aTurn = (cards: readonly Card[], offers: readonly Offer[]): Turn => ({
  sitting: '1918-02-23' as never,
  cards,
  offers,
  ending: null,
  next: null,
});

/** A moment of the sitting; by default the last card is reached and the choices are open. */
export function aMoment(cards: readonly Card[], offers: readonly Offer[], more: Partial<Moment> = {}): Moment {
  const steps: readonly Step[] = more.steps ?? cards.map((card) => ({ kind: 'card', card }));
  const reached = more.reached ?? steps.length - 1;
  const open = reached >= steps.length - 1;
  const read = steps.slice(0, reached + 1).flatMap((step) => (step.kind === 'card' ? [step.card] : []));
  const card = read.at(-1) ?? null;
  return {
    sitting: '1918-02-23' as never,
    turn: aTurn(cards, offers),
    steps,
    reached,
    open,
    card,
    line: card?.lines.at(-1) ?? null,
    floor: { person: card?.voice ?? null, mood: card?.lines.at(-1)?.tags.mood ?? 'neutral' },
    place: 'ccroom',
    motion: 'v13a-accept' as never,
    division: null,
    offers: open ? offers : [],
    debate: { ...silence, delegate: 'metalworker' as never },
    floors: { left: 4, all: 4 },
    leaning: [],
    dossier: [],
    path: ['take-metalworker' as never],
    told: [],
    ending: null,
    endings: [],
    next: null,
    news: true,
    ...more,
  };
}

/** The roll of 23 February 1918; `changed` names who votes otherwise, and how. */
function aTally(changed: Readonly<Record<string, string>> = {}): Tally {
  const hands = roll.map(
    ([who, recorded]): VoterHand => ({
      person: who as Person['id'],
      recorded: recorded as never,
      option: (changed[who] ?? recorded) as never,
      changed: changed[who] !== undefined && changed[who] !== recorded,
      sum: 0,
      need: 1,
      towards: null,
      moves: [],
    }),
  );
  const count = (id: string) => hands.filter((hand) => hand.option === id).length;
  const counts = [
    ['for', 7],
    ['against', 4],
    ['abstain', 4],
  ] as const;
  return {
    motion: 'v13a-accept' as never,
    counts: counts.map(([id, record]) => ({ option: id as never, count: count(id), record })),
    hands,
    byName: true,
    shifts: [],
    carried: count('for') > count('against'),
  };
}

/** A moment within the division, with so many names called. */
export function aDivision(called: number, changed: Readonly<Record<string, string>> = {}): Moment {
  const tally = aTally(changed);
  const card = aCard('sverdlov', 'We vote by name.', { division: 'v13a-accept' as never });
  const after = aCard('sverdlov', 'Carried.');
  const calls = tally.hands.map((_, at) => at + 1);
  const steps: readonly Step[] = [
    { kind: 'card', card },
    ...[0, ...calls].map((at): Step => ({ kind: 'call', motion: tally.motion, called: at })),
    { kind: 'card', card: after },
  ];
  const complete = called >= tally.hands.length;
  return aMoment([card, after], [], {
    steps,
    reached: called + 1,
    division: { motion: tally.motion, tally, called, complete },
  });
}

/** A clock whose hands a test turns. */
export function aClock(): Clock & { readonly pass: (ms: number) => void } {
  let now = 0;
  let waiting: readonly { readonly at: number; readonly then: () => void }[] = [];
  return {
    now: () => now,
    after(delay, then) {
      const entry = { at: now + delay, then };
      waiting = [...waiting, entry];
      return () => {
        waiting = waiting.filter((one) => one !== entry);
      };
    },
    pass(ms) {
      now += ms;
      const due = waiting.filter((one) => one.at <= now);
      waiting = waiting.filter((one) => one.at > now);
      for (const one of due) one.then();
    },
  };
}

export interface FakeSession extends SessionView {
  readonly moment: Signal<Moment | null>;
  /** What was asked of it, in order. */
  readonly asked: readonly string[];
}

/** A session that notes what it is asked, and shows what it is told. `advance` walks the steps of the moment. */
export function aSession(first: Moment | null, kept: string | null = null): FakeSession {
  const moment = signal(first);
  const asked: string[] = [];
  const at = (reached: number) => {
    const now = moment.value;
    if (now === null) return;
    const step = now.steps[reached];
    const { tally } = aDivision(0).division ?? { tally: aTally() };
    const offers = reached >= now.steps.length - 1 ? now.turn.offers : [];
    const called = step?.kind === 'call' ? step.called : 0;
    const old = now.division?.tally ?? tally;
    moment.value = {
      ...aMoment(now.turn.cards, now.turn.offers, { ...now, reached, offers }),
      open: reached >= now.steps.length - 1,
      card: step?.kind === 'card' ? step.card : now.card,
      division:
        step?.kind === 'call'
          ? { motion: step.motion, tally: old, called, complete: called >= old.hands.length }
          : null,
      news: true,
    };
  };
  return {
    moment,
    asked,
    canResume: signal(kept === null ? null : { label: kept }),
    start: (sitting) => void asked.push(`start ${sitting}`),
    resume: () => void asked.push('resume'),
    choose: (id) => void asked.push(`choose ${id}`),
    goOn: () => void asked.push('goOn'),
    advance() {
      asked.push('advance');
      at((moment.value?.reached ?? 0) + 1);
    },
    whole() {
      asked.push('whole');
      at((moment.value?.steps.length ?? 1) - 1);
    },
    back: () => void asked.push('back'),
    jump: (choices) => void asked.push(`jump ${choices}`),
    count() {
      asked.push('count');
      at(moment.value?.steps.findLastIndex((step) => step.kind === 'call') ?? 0);
    },
    standing: () => ({
      position: {
        accept: 0,
        neither: 0,
        war: 0,
        outside: 0,
        abstention: 0,
        range: { accept: [0, 0], neither: [0, 0], war: [0, 0] },
        trail: [],
      },
      course: 'open',
    }),
    leave: () => void asked.push('leave'),
    ahead: signal([]),
    forward: () => void asked.push('forward'),
    canSkip: signal(false),
    skip: () => void asked.push('skip'),
  };
}

/** Everything a page needs, over a fake session. */
export function aPage(session: SessionView, more: Partial<PageDeps> = {}): PageDeps {
  return {
    session,
    record: aRecord(),
    settings: openSettings({ get: () => null, set: () => true }),
    loadWhole: () => new Promise(() => undefined),
    loadReading: () => new Promise(() => undefined),
    loadDelegates: () => new Promise(() => undefined),
    openHidden: () => {
      throw new Error('this page tells no kept run');
    },
    loadNumbers: () => new Promise(() => undefined),
    loadScript: () => new Promise(() => undefined),
    runs: someKept(),
    loadClassroom: () => Promise.reject(new Error('no class in this test')),
    stageHost: document.createElement('div'),
    notices: signal(null),
    choiceWords: (id) => id,
    onGesture: () => undefined,
    ...more,
  };
}
