import { signal } from '@preact/signals';
import type { Debate, Said } from '../../src/debate/debate.ts';
import { silence } from '../../src/debate/debate.ts';
import type {
  ArgumentId,
  ChoiceId,
  DelegateId,
  DocumentId,
  MotionId,
  OptionId,
  PersonId,
  SittingId,
  SourceRef,
} from '../../src/debate/ids.ts';
import type { Reading } from '../../src/debate/reading.ts';
import type { HistoricalRecord } from '../../src/debate/record.ts';
import type { Card, Line, LineTags, Offer, Voice } from '../../src/narrative/turn.ts';
import type { Moment, Step, Told } from '../../src/session/moment.ts';
import type { PageDeps } from '../../src/ui/deps.ts';
import { openSettings } from '../../src/ui/settings.ts';
import { noTags } from '../kit/tags.ts';
import { aReport } from './report-sample.ts';
import { someKept } from './runs-kit.ts';

const sitting = '1918-02-23' as SittingId;
const choice = (id: string) => id as ChoiceId;

export const aLine = (voice: string | null, text: string, tags: Partial<LineTags> = {}): Line => ({
  voice: voice as Voice,
  text,
  tags: { ...noTags, ...tags },
});

export const aCard = (...lines: readonly Line[]): Card => ({ voice: lines[0]?.voice ?? null, lines });

const aSaid = (id: string, said: Partial<Said> = {}): Said => ({
  choice: choice(id),
  argument: null,
  as: 'speech',
  against: null,
  leaves: null,
  cites: [],
  owns: [],
  sitting,
  date: '1918-02-23' as Said['date'],
  audiences: [],
  ...said,
});

const anOffer = (id: string, words: string, offer: Partial<Offer> = {}): Offer => ({
  id: choice(id),
  words,
  spoken: true,
  kind: 'speech',
  move: { kind: 'pass' },
  to: null,
  ...offer,
});

const argument = (id: string) => id as ArgumentId;
const army = aSaid('empty-trenches', { argument: argument('army-cannot-fight'), cites: ['own'], owns: ['warrant'] });
const blow = aSaid('no-blow', {
  argument: argument('no-greater-blow'),
  as: 'reply',
  against: argument('risk-losing-soviet-power'),
});
const silent = aSaid('say-nothing', { as: 'reply', leaves: argument('invasion-rouses-peasants') });
const time = aSaid('a-month', { argument: argument('needs-time-to-consolidate'), cites: ['own'] });

const offers: readonly Offer[] = [
  anOffer(
    'empty-trenches',
    'There is no one left in the trenches. I have walked them; I met a dog, and he was leaving.',
    { move: { kind: 'say', said: army } },
  ),
  anOffer('no-blow', 'And what blow could hurt the cause abroad more than our own fall?', {
    kind: 'reply',
    to: 'lomov' as PersonId,
    move: { kind: 'say', said: blow },
  }),
  anOffer('a-month', 'Give us one month with both hands free.', { move: { kind: 'say', said: time } }),
  anOffer('say-nothing', 'Say nothing, and let it stand.', {
    spoken: false,
    kind: 'pass',
    move: { kind: 'say', said: silent },
  }),
  anOffer('hand-for', 'Raise your hand for the terms.', {
    spoken: false,
    kind: 'vote',
    move: {
      kind: 'vote',
      hand: {
        choice: choice('hand-for'),
        motion: 'v13a-accept' as MotionId,
        option: 'for' as OptionId,
        owns: [],
        sitting,
        date: '1918-02-23' as Said['date'],
        audiences: [],
      },
    },
  }),
];

/** A reply that stood open and was not taken. */
const tired = anOffer('peasants-tired', 'Tell him what the villages say of guns.', {
  kind: 'reply',
  to: 'lomov' as PersonId,
  move: {
    kind: 'say',
    said: aSaid('peasants-tired', {
      argument: argument('peasant-war-utopia'),
      as: 'reply',
      against: argument('invasion-rouses-peasants'),
    }),
  },
});

const cards: readonly Card[] = [
  aCard(
    aLine('sverdlov', 'The German terms are before you.', {
      sources: ['pss35-n144' as SourceRef],
      shows: ['february-terms' as DocumentId],
    }),
    aLine('sverdlov', 'They expire before breakfast on Sunday.'),
  ),
  aCard(aLine('lenin', 'An army that votes with its feet has voted.', { puts: argument('army-cannot-fight') })),
  aCard(aLine(null, 'Somebody opens the window and shuts it again.')),
];

const told: readonly Told[] = offers.map((chosen, i) => ({
  sitting,
  cards: i === 0 ? cards : [],
  chosen,
  offers: chosen.id === 'say-nothing' ? [chosen, tired] : [chosen],
}));

export const aDebate: Debate = {
  ...silence,
  order: ['said', 'said', 'said', 'said', 'hands'],
  said: [army, blow, time, silent],
  hands: offers.flatMap(({ move }) => (move.kind === 'vote' ? [move.hand] : [])),
  delegate: 'metalworker' as DelegateId,
};

/** A moment at the end of the sitting, changed at will. */
export function aMoment(change: Partial<Moment> = {}): Moment {
  const last = aCard(aLine('sverdlov', 'Seven for, four against, four abstained. The terms are accepted.'));
  const steps: readonly Step[] = [{ kind: 'card', card: last }];
  return {
    sitting,
    turn: { sitting, cards: [last], offers: [], ending: 'ending_accepted', next: null },
    steps,
    reached: 0,
    open: true,
    card: last,
    line: last.lines[0] ?? null,
    floor: { person: 'sverdlov' as PersonId, mood: 'neutral' },
    place: 'ccroom',
    motion: 'v13a-accept' as MotionId,
    division: null,
    offers: [],
    debate: aDebate,
    floors: { left: 0, all: 4 },
    leaning: [],
    dossier: ['february-terms' as DocumentId],
    path: offers.map((offer) => offer.id),
    told,
    ending: 'ending_accepted',
    endings: [],
    next: null,
    news: true,
    ...change,
  };
}

/** What the page hands to a panel or to the report. */
export function someDeps(record: HistoricalRecord, reading: Reading, change: Partial<PageDeps> = {}): PageDeps {
  const moment = signal<Moment | null>(aMoment());
  return {
    session: {
      moment,
      start: () => undefined,
      resume: () => undefined,
      canResume: signal(null),
      goOn: () => undefined,
      choose: () => undefined,
      advance: () => undefined,
      whole: () => undefined,
      back: () => undefined,
      jump: () => undefined,
      count: () => undefined,
      standing: () => ({ position: aReport.position, course: aReport.course }),
      leave: () => undefined,
      ahead: signal([]),
      forward: () => undefined,
      canSkip: signal(false),
      skip: () => undefined,
    },
    record,
    settings: openSettings({ get: () => null, set: () => true }),
    loadWhole: () => new Promise(() => undefined),
    loadReading: async () => reading,
    loadDelegates: () => new Promise(() => undefined),
    openHidden: () => {
      throw new Error('the report tells no kept run');
    },
    loadNumbers: () => new Promise(() => undefined),
    loadScript: () => new Promise(() => undefined),
    runs: someKept(),
    loadClassroom: () => Promise.reject(new Error('no class in this test')),
    stageHost: document.createElement('div'),
    choiceWords: (id) => (id === 'peasants-tired' ? 'Tell him what the villages say of guns.' : id),
    notices: signal(null),
    onGesture: () => undefined,
    ...change,
  };
}
