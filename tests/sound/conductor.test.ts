import { expect, test } from 'vitest';
import type { MotionId, PersonId, SittingId } from '../../src/debate/ids.ts';
import type { Card, Line, Voice } from '../../src/narrative/turn.ts';
import type { Moment, Step } from '../../src/session/moment.ts';
import { conduct } from '../../src/sound/conductor.ts';
import { isCue } from '../../src/sound/cues.ts';
import { noTags } from '../kit/tags.ts';

const line = (voice: string | null, cues: readonly string[] = [], division: string | null = null): Line => ({
  voice: voice as Voice,
  text: 'Words.',
  tags: { ...noTags, division: division as MotionId | null, cues },
});
const card = (...lines: readonly Line[]): Card => ({ voice: lines[0]?.voice ?? null, lines });
const read = (...cards: readonly Card[]): readonly Step[] => cards.map((one) => ({ kind: 'card', card: one }));

interface Scene {
  readonly steps?: readonly Step[];
  readonly reached?: number;
  readonly ending?: string | null;
  readonly called?: number;
  readonly change?: Partial<Moment>;
}

const names = 15;
const motion = 'v13a-accept' as MotionId;

/** A moment of the Central Committee at the last of its steps, or in the middle of a roll call. */
function moment({
  steps = read(card(line('lenin'))),
  reached = steps.length - 1,
  ending = null,
  called,
  change,
}: Scene) {
  const sitting = '1918-02-23' as SittingId;
  const cards = steps.slice(0, reached + 1).flatMap((step) => (step.kind === 'card' ? [step.card] : []));
  const open = reached === steps.length - 1;
  const base: Moment = {
    sitting,
    turn: { sitting, cards, offers: [], ending, next: null },
    steps,
    reached,
    open,
    card: cards.at(-1) ?? null,
    line: null,
    floor: { person: null, mood: 'neutral' },
    place: 'ccroom',
    motion: null,
    division:
      called === undefined
        ? null
        : {
            motion,
            tally: { motion, counts: [], hands: [], byName: true, shifts: [], carried: true },
            called,
            complete: called >= names,
          },
    offers: [],
    debate: { said: [], hands: [], order: [], delegate: null, trust: [] },
    floors: { left: 4, all: 4 },
    leaning: [],
    dossier: [],
    path: [],
    told: [],
    ending: open ? ending : null,
    endings: [],
    next: null,
    news: true,
  };
  return { ...base, ...change };
}

const roll: readonly Step[] = [
  ...read(card(line('sverdlov', [], motion))),
  ...Array.from({ length: names + 1 }, (_, called): Step => ({ kind: 'call', motion, called })),
];
const rollAt = (called: number) => moment({ steps: roll, reached: called + 1, called });

test.each([
  {
    name: 'a sitting begins with quiet music over the murmur',
    at: moment({}),
    music: 'deliberation',
    beds: ['murmur'],
  },
  {
    name: 'the delegate screen has the wind alone',
    at: moment({ change: { sitting: 'delegates' } }),
    music: null,
    beds: ['wind'],
  },
  {
    name: 'a crisis is what the script calls one',
    at: moment({ steps: read(card(line('lenin', ['crisis']))) }),
    music: 'crisis',
    beds: ['murmur', 'tense'],
  },
  {
    name: 'a crisis called earlier in the sitting goes on',
    at: moment({ steps: read(card(line('lenin', ['crisis'])), card(line('lomov'))) }),
    music: 'crisis',
    beds: ['murmur', 'tense'],
  },
  { name: 'names are called over the clock', at: rollAt(4), music: 'vote', beds: ['murmur'] },
  { name: 'a result is met with silence and the wind', at: rollAt(names), music: null, beds: ['wind'] },
  {
    name: 'in a congress the count is read to a hall that murmurs',
    at: { ...rollAt(names), place: 'tauride-night' },
    music: null,
    beds: ['murmur'],
  },
  {
    name: 'after the vote nobody plays',
    at: moment({ steps: read(card(line('sverdlov', [], motion)), card(line('uritsky'))) }),
    music: null,
    beds: ['murmur'],
  },
  {
    name: 'the last turn has the funeral march',
    at: moment({ steps: read(card(line(null)), card(line(null))), reached: 0, ending: 'ending_accepted' }),
    music: 'aftermath',
    beds: ['wind'],
  },
  {
    name: 'and its last line is told in silence',
    at: moment({ ending: 'ending_accepted' }),
    music: null,
    beds: ['wind'],
  },
  {
    name: 'a telegram stops the music',
    at: moment({ steps: read(card(line(null, ['telegram']))) }),
    music: null,
    beds: ['telegraph'],
  },
  {
    name: 'and what follows a telegram is a crisis',
    at: moment({ steps: read(card(line(null, ['telegram'])), card(line('lenin'))) }),
    music: 'crisis',
    beds: ['murmur', 'tense'],
  },
])('$name', ({ at, music, beds }) => {
  const score = conduct(at, null, isCue);
  expect(score.music?.cue ?? null).toBe(music);
  expect(score.ambience.map((bed) => bed.cue)).toEqual(beds);
});

test('the quiet music is played twice and then falls silent', () => {
  expect(conduct(moment({}), null, isCue).music?.times).toBe(2);
});

const fallen = (at: Moment): Moment => ({
  ...at,
  place: 'noble',
  division: at.division && { ...at.division, tally: { ...at.division.tally, carried: false } },
});

const struck = (now: Moment, before: Moment | null) => conduct(now, before, isCue).oneShots.map((shot) => shot.cue);
const chosen = { path: ['a'] } as unknown as Partial<Moment>;

test.each([
  {
    name: 'a new speaker is given the word with one bell',
    now: moment({ change: chosen }),
    before: moment({ steps: read(card(line(null))) }),
    shots: ['card', 'bell_one'],
  },
  {
    name: 'the second speaker of a turn is not rung in',
    now: moment({ steps: read(card(line('lenin')), card(line('lomov'))) }),
    before: moment({ steps: read(card(line('lenin')), card(line('lomov'))), reached: 0 }),
    shots: [],
  },
  {
    name: 'a door in the script is heard once',
    now: moment({ steps: read(card(line(null)), card(line(null, ['door']))) }),
    before: moment({ steps: read(card(line(null)), card(line(null, ['door']))), reached: 0 }),
    shots: ['door'],
  },
  {
    name: 'a roll begins with the bell',
    now: rollAt(0),
    before: moment({ steps: roll, reached: 0 }),
    shots: ['bell', 'hands_up'],
  },
  { name: 'a name is a card laid down', now: rollAt(5), before: rollAt(4), shots: ['card'] },
  {
    name: 'the last name is followed by the pen',
    now: rollAt(names),
    before: rollAt(names - 1),
    shots: ['card', 'pen'],
  },
  {
    name: 'a congress that carries a motion has its tune, whoever moved it',
    now: { ...rollAt(names), place: 'noble' },
    before: { ...rollAt(names - 1), place: 'noble' },
    shots: ['card', 'pen', 'st_carried'],
  },
  {
    name: 'and one that drops it has the same in the minor',
    now: fallen(moment({ steps: roll, reached: names + 1, called: names })),
    before: { ...rollAt(names - 1), place: 'noble' },
    shots: ['card', 'pen', 'st_lost'],
  },
  {
    name: 'a new game is opened by the cornet',
    now: moment({ change: { sitting: 'delegates' } }),
    before: null,
    shots: ['st_open'],
  },
  {
    name: 'a hall that leans towards the speaker approves',
    now: moment({
      steps: read(card(line(null))),
      change: {
        ...chosen,
        leaning: [
          { person: 'joffe' as PersonId, towards: 'for', share: 0.4, changed: false },
        ] as unknown as Moment['leaning'],
      },
    }),
    before: moment({ steps: read(card(line(null))) }),
    shots: ['card', 'approve'],
  },
  {
    name: 'a cue of the stage alone makes no sound',
    now: moment({ steps: read(card(line(null, ['lamp-low']))) }),
    before: null,
    shots: [],
  },
])('$name', ({ now, before, shots }) => {
  expect(struck(now, before)).toEqual(shots);
});

test('what is replayed or jumped to strikes nothing, and still has its music', () => {
  const there = moment({ steps: read(card(line(null, ['door', 'crisis']))), change: { news: false } });
  const score = conduct(there, null, isCue);
  expect(score.oneShots).toEqual([]);
  expect(score.music?.cue).toBe('crisis');
});
