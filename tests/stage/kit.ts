import { silence } from '../../src/debate/debate.ts';
import type { DelegateId, MotionId, OptionId, PersonId, SittingId } from '../../src/debate/ids.ts';
import type { HistoricalRecord, Motion, Sitting } from '../../src/debate/record.ts';
import { readRecord } from '../../src/debate/record.ts';
import type { Leaning, VoterHand } from '../../src/debate/votes.ts';
import type { Division, Moment } from '../../src/session/moment.ts';
import type { Knowledge } from '../../src/stage/picture.ts';

/** The roll of 23 February on the first question, in the order of the minutes (pss35-n144). */
export const roll = [
  ...['lenin', 'stasova', 'zinoviev', 'sverdlov', 'stalin', 'sokolnikov', 'smilga'].map((one) => [one, 'for'] as const),
  ...['bubnov', 'uritsky', 'bukharin', 'lomov'].map((one) => [one, 'against'] as const),
  ...['trotsky', 'krestinsky', 'dzerzhinsky', 'joffe'].map((one) => [one, 'abstain'] as const),
];

const sitting = {
  id: '1918-02-23',
  chair: 'sverdlov',
  place: 'ccroom',
  present: [],
  motions: ['v13a-accept'],
} as unknown as Sitting;
const motion = {
  id: 'v13a-accept',
  roll: roll.map(([person, option]) => ({ person, option })),
  options: ['for', 'against', 'abstain'].map((id) => ({ id, count: roll.filter(([, one]) => one === id).length })),
} as unknown as Motion;

/** A record with one sitting of fifteen voters, and Anna. */
export function aRecord(): HistoricalRecord {
  const anna = { kind: 'delegate' as const, holds: null, role: '', trustedBy: [] };
  const delegates = [{ id: 'anna' as DelegateId, person: 'anna' as PersonId, ...anna }];
  const nothing = { arguments: [], edges: [], people: [], documents: [], stages: [], figures: [] };
  return readRecord({ ...nothing, motions: [motion], sittings: [sitting], delegates });
}

export const knows: Knowledge = {
  names: (person) => person.charAt(0).toUpperCase() + person.slice(1),
  portrait: (person) => (person === 'anna' ? 'metalworker' : person === 'smith' ? null : person),
  sides: (option) => (option === 'for' || option === 'against' ? option : 'abstain'),
};

/** A moment in the committee's room; the parts a test speaks of are given by it. */
export function aMoment(parts: Partial<Moment> & { readonly speaker?: string; readonly mood?: string } = {}): Moment {
  const { speaker, mood, ...given } = parts;
  return {
    sitting: '1918-02-23' as SittingId,
    turn: { sitting: '1918-02-23' as SittingId, cards: [], offers: [], ending: null, next: null },
    steps: [],
    reached: 0,
    open: false,
    card: null,
    line: null,
    floor: { person: speaker ?? null, mood: mood ?? 'neutral' } as Moment['floor'],
    place: 'ccroom',
    motion: 'v13a-accept' as MotionId,
    division: null,
    offers: [],
    debate: { ...silence, delegate: 'anna' as DelegateId },
    floors: { left: 5, all: 5 },
    leaning: [],
    dossier: [],
    path: [],
    told: [],
    ending: null,
    endings: [],
    next: null,
    news: true,
    ...given,
  };
}

/** The division after so many names, with some hands otherwise than on record. */
export function aDivision(called: number, otherwise: Readonly<Record<string, string>> = {}): Division {
  const hands = roll.map(([person, recorded]): VoterHand => {
    const option = (otherwise[person] ?? recorded) as OptionId;
    return {
      person: person as PersonId,
      recorded: recorded as OptionId,
      option,
      changed: option !== recorded,
      sum: 0,
      need: 1,
      towards: null,
      moves: [],
    };
  });
  const tally = { motion: 'v13a-accept' as MotionId, counts: [], hands, byName: true, shifts: [], carried: true };
  return { motion: tally.motion, tally, called, complete: called >= hands.length };
}

export const aLean = (person: string, towards: string, share: number, changed = false): Leaning => ({
  person: person as PersonId,
  towards: towards as OptionId,
  share,
  changed,
});
