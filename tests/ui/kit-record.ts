import type { Argument, HistoricalRecord, Motion, Person, RecordJson } from '../../src/debate/record.ts';
import { readRecord } from '../../src/debate/record.ts';

const person = (id: string, name: string, intro = '', portrait: string | null = id): Person => ({
  id: id as Person['id'],
  name,
  intro,
  portrait,
  invented: id === 'anna',
  group: 'peace',
  firmness: {},
  receptive: {},
});

const argument = (id: string, title: string, ground: Argument['ground']): Argument => ({
  id: id as Argument['id'],
  title,
  weights: [1, 0, 0],
  outside: 0,
  ground,
  secondGround: null,
  earliest: '1918-01-21' as Argument['earliest'],
  speakers: [],
  moved: [],
  cold: [],
  afterEvent: false,
  knownThroughOpponent: false,
  dealings: null,
});

/** Who voted how on 23 February 1918, in the order of the record. */
export const roll = [
  ['lenin', 'for'],
  ['stasova', 'for'],
  ['zinoviev', 'for'],
  ['sverdlov', 'for'],
  ['stalin', 'for'],
  ['sokolnikov', 'for'],
  ['smilga', 'for'],
  ['bubnov', 'against'],
  ['uritsky', 'against'],
  ['bukharin', 'against'],
  ['lomov', 'against'],
  ['trotsky', 'abstain'],
  ['krestinsky', 'abstain'],
  ['dzerzhinsky', 'abstain'],
  ['joffe', 'abstain'],
] as const;

const option = (id: string, label: string, count: number) => ({
  id: id as Motion['options'][number]['id'],
  label,
  count,
  point: null,
  pointIf: [],
  outsideFor: [],
  dealings: null,
});

const json: RecordJson = {
  arguments: [
    argument('third-duma', 'Remember the Third Duma', 'political'),
    argument('no-army', 'Exhausted men, dead horses, open coast', 'military'),
    argument('border', 'Sold without being asked', 'moral'),
    argument('berlin', 'Free hands for some months', 'international'),
    argument('bread', 'Socialism needs bread and time', 'economic'),
    argument('unity', 'No war with a split party', 'party'),
  ],
  edges: [],
  motions: [
    {
      id: 'v13a-accept' as Motion['id'],
      date: '1918-02-23' as Motion['date'],
      dateOldStyle: '1918-02-10' as Motion['dateOldStyle'],
      body: 'Central Committee RSDLP(b)',
      question: 'Accept the German proposals immediately?',
      options: [option('for', 'For', 7), option('against', 'Against', 4), option('abstain', 'Abstained', 4)],
      roll: roll.map(([who, vote]) => ({ person: who as Person['id'], option: vote as never })),
      rollBasis: 'documented',
      blocs: [],
      assertable: 'all',
      assertableOptions: [],
      audiences: [],
      guests: [],
      stage: null,
    },
  ],
  people: [
    person('anna', 'Anna Fedotova', 'thirty-one, turns shell cases on the Vyborg side', 'metalworker'),
    person('lenin', 'Lenin', 'forty-seven, chairs the government; plain, fast, and counts the horses'),
    person('stasova', 'Stasova', 'forty-four, keeps the Committee’s papers, and her own counsel'),
    person('zinoviev', 'Zinoviev'),
    person('sverdlov', 'Sverdlov', 'thirty-two, counts heads and cuts debates; a small man, an enormous bass'),
    person('stalin', 'Stalin'),
    person('sokolnikov', 'Sokolnikov'),
    person('smilga', 'Smilga'),
    person('bubnov', 'Bubnov'),
    person('uritsky', 'Uritsky'),
    person(
      'bukharin',
      'Bukharin',
      'twenty-nine, the Left’s boyish advocate; pleads, jokes, and paces while doing both',
    ),
    person('lomov', 'Lomov', 'about thirty, first Commissar of Justice; quick, brash, and sure of Moscow'),
    person('trotsky', 'Trotsky'),
    person('krestinsky', 'Krestinsky'),
    person('dzerzhinsky', 'Dzerzhinsky'),
    person('joffe', 'Joffe'),
    person('kosior', 'Kosior (S.)', '', null),
  ],
  documents: [
    {
      id: 'february-terms' as never,
      title: 'The German terms of 21 February',
      kind: 'document',
      firstKnown: '1918-02-23' as never,
      usable: true,
      supports: [],
      undermines: [],
    },
  ],
  sittings: [
    {
      id: '1918-02-23' as never,
      dateNS: '1918-02-23' as never,
      dateOS: '1918-02-10' as never,
      body: 'Central Committee',
      title: 'Forty-eight hours',
      asks: 'The terms?',
      minutes: 10,
      place: 'ccroom',
      chair: 'sverdlov' as never,
      present: [],
      audiences: [],
      motions: ['v13a-accept' as never],
      roles: [],
      floors: 4,
    },
  ],
  delegates: [
    {
      id: 'metalworker' as never,
      person: 'anna' as never,
      role: 'Lathe hand from the Vyborg side',
      kind: 'delegate',
      holds: null,
      trustedBy: [{ who: 'stasova' as never }],
    },
  ],
  stages: [],
  figures: [],
};

/** A record of fifteen voters, six arguments and one sitting. */
export const aRecord = (): HistoricalRecord => readRecord(json);
