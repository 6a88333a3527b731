import type { ArgumentId, ChoiceId, MotionId, NewStyleDate, OptionId, PersonId } from '../../src/debate/ids.ts';
import type { BarResult, Report } from '../../src/debate/report.ts';

const choice = (id: string) => id as ChoiceId;
const argument = (id: string) => id as ArgumentId;

const bar = (result: Partial<BarResult>): BarResult => ({
  score: 3,
  word: 'strong',
  because: '',
  moves: [choice('empty-trenches')],
  better: null,
  betterBy: null,
  betterOn: null,
  next: '',
  ...result,
});

const share = (value: number, ...moves: readonly string[]) => ({ share: value, moves: moves.map(choice) });

/** A report with something in every part of it. */
export const aReport: Report = {
  position: {
    accept: 0.917,
    neither: 0.083,
    war: 0,
    outside: 0,
    abstention: 0,
    range: { accept: [0.917, 0.95], neither: [0.05, 0.083], war: [0, 0] },
    trail: [
      { choice: choice('empty-trenches'), point: [0.4, 0.4, 0.2] },
      { choice: choice('no-blow'), point: [0.6, 0.3, 0.1] },
      { choice: choice('a-month'), point: [0.75, 0.25, 0] },
      { choice: choice('hand-for'), point: [0.917, 0.083, 0] },
    ],
  },
  course: 'accept',
  dealings: { peace: { value: 2.4, moves: [choice('hand-for')] }, entente: { value: null, moves: [] } },
  nearest: [
    {
      people: ['lenin', 'stalin', 'sverdlov'] as PersonId[],
      nearness: 92,
      range: [92, 95],
      sharedStages: ['S4'],
      by: 'vote',
    },
    { people: ['trotsky'] as PersonId[], nearness: 41, range: [38, 41], sharedStages: ['S4'], by: 'stance' },
  ],
  kin: [
    {
      person: 'lenin' as PersonId,
      shared: ['army-cannot-fight', 'no-greater-blow', 'needs-time-to-consolidate'] as ArgumentId[],
    },
  ],
  grounds: {
    moral: share(0),
    political: share(0.3, 'a-month'),
    military: share(0.55, 'empty-trenches'),
    economic: share(0),
    international: share(0.15, 'no-blow'),
    party: share(0),
  },
  craft: {
    evidence: bar({
      score: 2.5,
      word: 'sound',
      because:
        'You named the empty trenches and said why they decide the question; of the month you said only that it was needed.',
      better: argument('needs-time-to-consolidate'),
      betterBy: 'lenin' as PersonId,
      betterOn: '1918-01-21' as NewStyleDate,
      next: 'Say what the month would be used for, and what would show that it was wasted.',
    }),
    answering: bar({
      score: 2,
      word: 'sound',
      because:
        'Lomov said that the risk had to be taken, and you asked what could hurt more. Of Bukharin’s peasants you said nothing.',
      moves: [choice('no-blow'), choice('say-nothing')],
      better: argument('peasant-war-utopia'),
      betterBy: 'lenin' as PersonId,
      betterOn: '1918-01-21' as NewStyleDate,
      next: 'Meet the peasants: would they rise, and with what?',
    }),
    consistency: bar({
      score: 4,
      word: 'excellent',
      because: 'Nothing you said took back another thing you said.',
      next: 'Try once to grant the other side a point aloud.',
    }),
    audience: bar({
      score: 1.7,
      word: 'beginning',
      because: 'The Moscow bureau was in the room, and heard the trenches as a counsel of despair.',
      next: 'Meet their word about the workers.',
      roomMean: 1.9,
    }),
    period: bar({
      score: 4,
      word: 'excellent',
      because: 'All of it could have been said on that day.',
      next: 'Nothing to mend here.',
    }),
  },
  votes: [
    {
      id: 'v13a-accept' as MotionId,
      yours: 'for' as OptionId,
      tally: { for: 8, against: 4, abstain: 3 },
      record: { for: 7, against: 4, abstain: 4 },
      carried: true,
      changed: [
        {
          who: 'dzerzhinsky' as PersonId,
          from: 'abstain' as OptionId,
          to: 'for' as OptionId,
          because: 'He asked what the army could do, and you had counted the trenches.',
          moves: [choice('empty-trenches')],
          sum: 0.81,
          need: 0.75,
        },
      ],
      shifted: [],
    },
    {
      id: 'v13b-prepare' as MotionId,
      yours: null,
      tally: { for: 15, against: 0, abstain: 0 },
      record: { for: 15, against: 0, abstain: 0 },
      carried: true,
      changed: [],
      shifted: [],
    },
    {
      id: 'v13c-poll' as MotionId,
      yours: null,
      tally: { for: 11, against: 0, abstain: 4 },
      record: { for: 11, against: 0, abstain: 4 },
      carried: true,
      changed: [],
      shifted: [],
    },
  ],
  oneMoveAway: [
    {
      choice: choice('say-nothing'),
      instead: choice('peasants-tired'),
      vote: 'v13a-accept' as MotionId,
      tally: { for: 9, against: 4, abstain: 2 },
      carried: true,
    },
  ],
  unmet: [
    'invasion-rouses-peasants',
    'peasant-war-utopia',
    'third-duma-1907',
    'unity-before-vote',
    'risk-losing-soviet-power',
  ] as ArgumentId[],
};
