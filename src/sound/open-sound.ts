import { Howl, Howler } from 'howler';
import { GameError } from '../lib/game-error.ts';
import type { Result } from '../lib/result.ts';
import { no, yes } from '../lib/result.ts';
import type { Moment } from '../session/moment.ts';
import { conduct, type Score } from './conductor.ts';
import { type Cue, isCue } from './cues.ts';
import { type Mixer, openMixer, type SoundLevels } from './mixer.ts';
import type { SheetOrder } from './sheet-player.ts';

export interface Sound {
  /** Call it from the first click or key press: before that nothing is loaded and nothing sounds. */
  readonly unlock: () => void;
  /** What should sound at this moment; one-shots only where the moment is news. */
  readonly draw: (moment: Moment, before: Moment | null) => void;
  /** A single cue outside the debate: the title, a button, the test in the settings. */
  readonly play: (cue: Cue) => void;
  readonly apply: (levels: SoundLevels) => void;
  /** Music and hall step back while a voice reads aloud or a panel is open. */
  readonly duck: (on: boolean) => void;
  /** All loops end: the debate has been left. */
  readonly rest: () => void;
  readonly destroy: () => void;
}

export interface SoundNeeds {
  /** Told in words, without brackets, whenever a sound that means something begins. */
  readonly caption: (text: string) => void;
  readonly levels: SoundLevels;
}

/** Opens the sound of the game, or says why this device has none. */
export function openSound({ caption, levels }: SoundNeeds): Result<Sound, GameError> {
  if (!('AudioContext' in window))
    return no(
      new GameError(
        'sound/none',
        'This browser cannot play the sounds of the game.',
        'You can play without them: nothing in the game is told by sound alone.',
      ),
    );
  // Howler would put the device to sleep after 30 s of silence and cut the first sound that follows.
  Howler.autoSuspend = false;
  let current = levels;
  let mixer: Mixer | null = null;
  let score: Score | null = null;
  let ducked = false;
  const waiting = new Set<ReturnType<typeof setTimeout>>();

  const later = (ms: number, then: () => void): (() => void) => {
    const timer = setTimeout(() => {
      waiting.delete(timer);
      then();
    }, ms);
    waiting.add(timer);
    return () => {
      waiting.delete(timer);
      clearTimeout(timer);
    };
  };
  const seen = (): void => mixer?.hide(document.hidden);
  document.addEventListener('visibilitychange', seen);

  const unlock = (): void => {
    resume();
    if (mixer) return;
    mixer = openMixer(
      {
        open: (order) => new Howl(howlOptions(order)),
        mute: (muted) => void Howler.mute(muted),
        resume,
        caption,
        now: () => performance.now(),
        later,
      },
      current,
    );
    mixer.duck(ducked);
    // One set ahead of what is heard: the first sounds now, the hall and its music while the opening is read.
    const opened = mixer;
    void opened.load('first').then(() => opened.load('hall', 'm_deliberation'));
    if (score) sustain(opened, score);
  };

  return yes({
    unlock,
    draw(moment, before) {
      score = conduct(moment, before, isCue);
      if (!mixer) return;
      sustain(mixer, score);
      const struck = mixer;
      for (const shot of score.oneShots)
        if (shot.after === 0) void struck.play(shot.cue);
        else later(shot.after, () => void struck.play(shot.cue));
    },
    play: (cue) => void mixer?.play(cue),
    apply(next) {
      current = next;
      mixer?.apply(next);
    },
    duck(on) {
      ducked = on;
      mixer?.duck(on);
    },
    rest() {
      score = null;
      if (mixer) sustain(mixer, { music: null, ambience: [], out: 600 });
    },
    destroy() {
      document.removeEventListener('visibilitychange', seen);
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
      mixer?.destroy();
      mixer = null;
    },
  });
}

function sustain(mixer: Mixer, score: Pick<Score, 'music' | 'ambience' | 'out'>): void {
  void mixer.loop('music', score.music, score.out);
  void mixer.loop('bed', score.ambience[0] ?? null, score.out);
  void mixer.loop('bed2', score.ambience[1] ?? null, score.out);
}

/** iOS may keep the sound asleep after the page was in the background (Howler's issue 1753). */
function resume(): void {
  // Before the first Howl there is no context, though the types promise one.
  const context: AudioContext | null = Howler.ctx;
  if (context && context.state !== 'running') context.resume().catch(() => undefined); // asked again at the next press
}

const howlOptions = (order: SheetOrder) => ({
  src: [order.src],
  sprite: { ...order.sprite },
  onload: order.onload,
  onloaderror: order.onloaderror,
});
