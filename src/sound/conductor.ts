import { isHall } from '../debate/hall-scale.ts';
import type { Card, Line, Voice } from '../narrative/turn.ts';
import type { Moment } from '../session/moment.ts';
import type { Cue } from './cues.ts';

/** A loop that should be sounding. */
export interface Loop {
  readonly cue: Cue;
  /** 0 to 1 of its usual level. */
  readonly level: number;
  /** How often it is played through before it falls silent; null: as long as the scene lasts. */
  readonly times: number | null;
  /** Milliseconds of the crossfade into it. */
  readonly fade: number;
}

export interface OneShot {
  readonly cue: Cue;
  /** Milliseconds of silence before it. */
  readonly after: number;
}

/** All that should sound at one moment. One piece of music and at most two beds at a time. */
export interface Score {
  readonly music: Loop | null;
  readonly ambience: readonly Loop[];
  /** Milliseconds in which music that is no longer wanted goes out. */
  readonly out: number;
  /** Empty unless the moment is news: what is replayed or jumped to is not rung in again. */
  readonly oneShots: readonly OneShot[];
}

/** Cues of the script that set the scene until the next of them; the others are struck once. */
const scenes = [
  'deliberation',
  'crisis',
  'vote',
  'aftermath',
  'telegram',
  'silence',
  'murmur',
  'tense',
  'corridor',
  'telegraph',
  'wind',
  'guns',
] as const;
type ScriptScene = (typeof scenes)[number];
type Scene = ScriptScene | 'menu' | 'division' | 'counted' | 'announced' | 'after' | 'end';

const loop = (cue: Cue, times: number | null, fade: number, level = 1): Loop => ({ cue, level, times, fade });

// audio.md, "What plays when". A loop of 48 s heard for half an hour would be torture, hence the times through.
const music: Readonly<Record<Scene, Loop | null>> = {
  menu: null,
  deliberation: loop('deliberation', 2, 1500),
  crisis: loop('crisis', 3, 3000),
  murmur: loop('deliberation', 2, 1500),
  tense: null,
  corridor: null,
  telegraph: null,
  telegram: null,
  wind: null,
  guns: null,
  vote: loop('vote', null, 800),
  division: loop('vote', null, 800),
  counted: null,
  announced: null,
  after: null,
  aftermath: loop('aftermath', 2, 2500),
  silence: null,
  end: null,
};

const ambience: Readonly<Record<Scene, readonly Loop[]>> = {
  menu: [loop('wind', null, 2500, 0.6)],
  deliberation: [loop('murmur', null, 1500)],
  // The uproar passes; the murmur under it stays.
  crisis: [loop('murmur', null, 2000, 0.8), loop('tense', 3, 2000, 0.8)],
  murmur: [loop('murmur', null, 1500)],
  tense: [loop('tense', null, 2000)],
  wind: [loop('wind', null, 2500)],
  guns: [loop('wind', null, 2500), loop('guns', null, 2500)],
  vote: [loop('murmur', null, 1500, 0.5)],
  corridor: [loop('corridor', null, 1500)],
  telegraph: [loop('telegraph', null, 1000)],
  telegram: [loop('telegraph', null, 400)],
  division: [loop('murmur', null, 1500, 0.5)],
  // A count in the Central Committee has no fanfare: a pen, a chair, the wind.
  counted: [loop('wind', null, 2000)],
  // In a congress the chair reads the count to a hall.
  announced: [loop('murmur', null, 2500, 0.7)],
  after: [loop('murmur', null, 2500, 0.5)],
  aftermath: [loop('wind', null, 2500)],
  silence: [],
  end: [loop('wind', null, 2500, 0.6)],
};

/**
 * What should sound now, and what is struck because of the step from `before` to here. Pure: the same two
 * moments give the same score. `isCue` tells the names of sounds from those that only the stage knows.
 */
export function conduct(moment: Moment, before: Moment | null, isCue: (name: string) => name is Cue): Score {
  const scene = sceneOf(moment);
  return {
    music: music[scene],
    ambience: ambience[scene],
    out: scene === 'telegram' || scene === 'counted' || scene === 'announced' ? 400 : 1500,
    oneShots: moment.news ? struck(moment, before, isCue) : [],
  };
}

/** The scene as the script and the count have it, with no meter of its own behind it. */
function sceneOf(moment: Moment): Scene {
  if (moment.sitting === 'delegates') return 'menu';
  if (moment.ending !== null) return 'end'; // the last line of the game stands in silence
  const heard = linesHeard(moment);
  const at = heard.findLastIndex((line) => line.tags.cues.some(isScene) || line.tags.division !== null);
  const mark = heard[at];
  const named = mark?.tags.cues.findLast(isScene);
  const { division } = moment;
  if (division !== null && isCounting(moment))
    return !division.complete ? 'division' : isHall(moment.place) ? 'announced' : 'counted';
  const isOf = (cards: readonly Card[]): boolean => linesOf(cards).some((line) => line === mark);
  if (moment.turn.ending !== null) return (isOf(cardsRead(moment)) ? named : undefined) ?? 'aftermath';
  if (mark === undefined) return 'deliberation';
  if (named === 'telegram' && !(moment.card && isOf([moment.card]))) return 'crisis';
  return named ?? 'after';
}

const isScene = (name: string): name is ScriptScene => scenes.some((scene) => scene === name);

/** The reader stands among the names being called, or right after the last. */
const isCounting = (moment: Moment): boolean => moment.steps[moment.reached]?.kind === 'call';

/** Lines of this sitting already read, oldest first. */
function linesHeard(moment: Moment): readonly Line[] {
  const told = moment.told.filter((turn) => turn.sitting === moment.sitting).flatMap((turn) => linesOf(turn.cards));
  return [...told, ...linesOf(cardsRead(moment))];
}

const linesOf = (cards: readonly Card[]): readonly Line[] => cards.flatMap((card) => card.lines);

const cardsRead = (moment: Moment): readonly Card[] =>
  moment.steps.slice(0, moment.reached + 1).flatMap((step) => (step.kind === 'card' ? [step.card] : []));

function struck(moment: Moment, before: Moment | null, isCue: (name: string) => name is Cue): readonly OneShot[] {
  const shots: OneShot[] = [];
  const strike = (cue: Cue, after = 0): void => void shots.push({ cue, after });
  if (before === null && moment.sitting === 'delegates') strike('st_open', 300);
  const chosen = before !== null && moment.path.length > before.path.length;
  if (chosen) strike('card');
  if (chosen && moment.leaning.length > 0) strike(leansTo(moment) > 0 ? 'approve' : 'hiss_small', 300);

  for (const line of newLines(moment, before))
    for (const cue of line.tags.cues) {
      if (cue === 'telegram') {
        // All music out, half a second of nothing, then the apparatus.
        strike('tele_burst', 900);
        strike('st_telegram', 3400);
      } else if (isCue(cue) && !isScene(cue)) strike(cue, 200);
    }

  if (isNewSpeaker(moment, before)) strike('bell_one');
  if (before !== null && moment.dossier.length > before.dossier.length) strike('paper', 400);
  for (const shot of countShots(moment, before)) strike(shot.cue, shot.after);
  return shots;
}

/** Above 0 when the hall leans the speaker's way. */
const leansTo = (moment: Moment): number => moment.leaning.reduce((sum, one) => sum + one.share, 0);

/** Lines read since `before`: of the whole turn where the turn is a new one. */
function newLines(moment: Moment, before: Moment | null): readonly Line[] {
  const sameTurn = before !== null && before.path.length === moment.path.length && before.sitting === moment.sitting;
  return linesOf(cardsRead(moment).slice(sameTurn ? cardsRead(before).length : 0));
}

/** One bell a turn at most: for the first person in it who did not have the floor already. */
function isNewSpeaker(moment: Moment, before: Moment | null): boolean {
  const step = moment.steps[moment.reached];
  if (before === null || step?.kind !== 'card' || !isPerson(step.card.voice)) return false;
  if (moment.reached === before.reached && moment.path.length === before.path.length) return false;
  const earlier = cardsRead(moment).slice(0, -1);
  if (earlier.some((card) => isPerson(card.voice))) return false;
  return lastPerson(moment) !== step.card.voice;
}

const isPerson = (voice: Voice): boolean => voice !== null && voice !== 'you';

const lastPerson = (moment: Moment): Voice =>
  moment.told.flatMap((turn) => turn.cards).findLast((card) => isPerson(card.voice))?.voice ?? null;

/** The bell before the roll, hands once, a card for each name; then a silence, and the pen that writes the figures. */
function countShots(moment: Moment, before: Moment | null): readonly OneShot[] {
  const { division } = moment;
  if (division === null || !isCounting(moment)) return [];
  const counting = before !== null && before.division?.motion === division.motion && isCounting(before);
  const calledBefore = counting ? (before.division?.called ?? 0) : 0;
  const shots: OneShot[] = [];
  const handsHeard = moment.card?.lines.some((line) => line.tags.cues.includes('hands_up'));
  if (!counting) shots.push({ cue: 'bell', after: 0 });
  if (!counting && !handsHeard) shots.push({ cue: 'hands_up', after: 500 });
  if (counting && division.called > calledBefore) shots.push({ cue: 'card', after: 0 });
  if (division.complete && !(counting && before.division?.complete)) {
    shots.push({ cue: 'pen', after: 800 });
    // Both camps sang it: the same tune whoever moved the motion, in the minor where it falls.
    if (isHall(moment.place)) shots.push({ cue: division.tally.carried ? 'st_carried' : 'st_lost', after: 1600 });
  }
  return shots;
}
