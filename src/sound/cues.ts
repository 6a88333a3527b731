import firstM4a from '../../assets/audio/first.m4a?url';
import firstWebm from '../../assets/audio/first.webm?url';
import hallM4a from '../../assets/audio/hall.m4a?url';
import hallWebm from '../../assets/audio/hall.webm?url';
import aftermathM4a from '../../assets/audio/m_aftermath.m4a?url';
import aftermathWebm from '../../assets/audio/m_aftermath.webm?url';
import crisisM4a from '../../assets/audio/m_crisis.m4a?url';
import crisisWebm from '../../assets/audio/m_crisis.webm?url';
import deliberationM4a from '../../assets/audio/m_deliberation.m4a?url';
import deliberationWebm from '../../assets/audio/m_deliberation.webm?url';
import voteM4a from '../../assets/audio/m_vote.m4a?url';
import voteWebm from '../../assets/audio/m_vote.webm?url';
import placesM4a from '../../assets/audio/places.m4a?url';
import placesWebm from '../../assets/audio/places.webm?url';
import wireM4a from '../../assets/audio/wire.m4a?url';
import wireWebm from '../../assets/audio/wire.webm?url';

/** The four groups of the mixer, one slider each. */
export const channels = ['music', 'ambience', 'effects', 'interface'] as const;
export type Channel = (typeof channels)[number];

/** Smaller file first; the second is for browsers that cannot decode Opus in WebM. */
export const sheets = {
  first: [firstWebm, firstM4a],
  hall: [hallWebm, hallM4a],
  wire: [wireWebm, wireM4a],
  places: [placesWebm, placesM4a],
  m_deliberation: [deliberationWebm, deliberationM4a],
  m_crisis: [crisisWebm, crisisM4a],
  m_vote: [voteWebm, voteM4a],
  m_aftermath: [aftermathWebm, aftermathM4a],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Sheet = keyof typeof sheets;

interface CueEntry {
  readonly sheet: Sheet;
  readonly channel: Channel;
  /** 0 to 1, on top of the loudness of the recording. */
  readonly gain: number;
  /** What a deaf player is told; null for sounds that mean nothing by themselves. */
  readonly caption: string | null;
  /** Left out under *reduced sound*; its caption stays. */
  readonly heavy?: true;
  /** The hall steps back while it plays. */
  readonly sting?: true;
  /** Milliseconds within which the same sound is not struck again; 90 where nothing is said. */
  readonly gap?: number;
}

/** Every sound of the game. Nobody else knows in which file it lies. */
export const cues = {
  click: { sheet: 'first', channel: 'interface', gain: 0.7, caption: null, gap: 40 },
  deny: { sheet: 'first', channel: 'interface', gain: 0.8, caption: null },
  card: { sheet: 'first', channel: 'interface', gain: 0.8, caption: null },
  paper: { sheet: 'first', channel: 'interface', gain: 0.7, caption: null },
  paper2: { sheet: 'first', channel: 'interface', gain: 0.7, caption: null },
  pen: { sheet: 'first', channel: 'interface', gain: 0.7, caption: null },
  type1: { sheet: 'first', channel: 'interface', gain: 0.7, caption: null, gap: 35 },
  type2: { sheet: 'first', channel: 'interface', gain: 0.7, caption: null, gap: 35 },
  type3: { sheet: 'first', channel: 'interface', gain: 0.7, caption: null, gap: 35 },
  tele1: { sheet: 'wire', channel: 'interface', gain: 0.8, caption: null, gap: 45 },
  tele2: { sheet: 'wire', channel: 'interface', gain: 0.8, caption: null, gap: 45 },
  tele3: { sheet: 'wire', channel: 'interface', gain: 0.8, caption: null, gap: 45 },
  bell_one: { sheet: 'first', channel: 'effects', gain: 0.8, caption: 'bell, once' },
  bell: { sheet: 'first', channel: 'effects', gain: 0.9, caption: 'the chair rings for order' },
  gavel: { sheet: 'first', channel: 'effects', gain: 0.8, caption: 'two knocks on the table' },
  door: { sheet: 'first', channel: 'effects', gain: 0.8, caption: 'a door closes', heavy: true },
  approve: { sheet: 'hall', channel: 'effects', gain: 0.9, caption: 'murmur of approval' },
  hands_up: { sheet: 'hall', channel: 'effects', gain: 0.9, caption: 'hands go up' },
  stamp: { sheet: 'hall', channel: 'effects', gain: 0.9, caption: 'stamp', heavy: true },
  applause_small: { sheet: 'hall', channel: 'effects', gain: 0.9, caption: 'scattered applause' },
  applause_big: { sheet: 'hall', channel: 'effects', gain: 1, caption: 'long applause', heavy: true },
  hiss_small: { sheet: 'hall', channel: 'effects', gain: 0.9, caption: 'hissing from one side' },
  hiss_big: { sheet: 'hall', channel: 'effects', gain: 1, caption: 'shouts, hissing, stamping of feet', heavy: true },
  tele_burst: { sheet: 'wire', channel: 'effects', gain: 0.9, caption: 'the Hughes apparatus starts printing' },
  st_open: { sheet: 'first', channel: 'music', gain: 0.9, caption: 'a cornet far off: the Marseillaise', sting: true },
  st_carried: { sheet: 'hall', channel: 'music', gain: 1, caption: 'brass: the Internationale', sting: true },
  st_lost: {
    sheet: 'hall',
    channel: 'music',
    gain: 1,
    caption: 'bassoon: the same tune, in the minor',
    sting: true,
  },
  st_telegram: {
    sheet: 'wire',
    channel: 'music',
    gain: 1,
    caption: 'drum roll, muted trumpet',
    sting: true,
    heavy: true,
  },
  murmur: { sheet: 'first', channel: 'ambience', gain: 0.55, caption: 'murmur in the hall' },
  tense: { sheet: 'hall', channel: 'ambience', gain: 0.6, caption: 'the hall is in uproar', heavy: true },
  corridor: { sheet: 'places', channel: 'ambience', gain: 0.6, caption: 'boots in a corridor' },
  telegraph: { sheet: 'wire', channel: 'ambience', gain: 0.6, caption: 'telegraph machines at work' },
  wind: { sheet: 'places', channel: 'ambience', gain: 0.6, caption: 'wind at the window' },
  guns: { sheet: 'places', channel: 'ambience', gain: 0.6, caption: 'guns, far away', heavy: true },
  deliberation: {
    sheet: 'm_deliberation',
    channel: 'music',
    gain: 0.5,
    caption: 'quiet music: cello, clarinet, piano',
  },
  crisis: { sheet: 'm_crisis', channel: 'music', gain: 0.5, caption: 'music: low strings, side drum' },
  vote: { sheet: 'm_vote', channel: 'music', gain: 0.5, caption: 'music: plucked strings, like a clock' },
  aftermath: { sheet: 'm_aftermath', channel: 'music', gain: 0.5, caption: 'music: funeral march' },
} as const satisfies Readonly<Record<string, CueEntry>>;

export type Cue = keyof typeof cues;

/** What the table says of a cue. */
export const cueEntry = (cue: Cue): CueEntry => cues[cue];

/** Whether a name on a line of the script is one of these sounds; the stage has cues of its own. */
export const isCue = (name: string): name is Cue => Object.hasOwn(cues, name);
