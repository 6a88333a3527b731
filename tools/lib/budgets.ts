/** What the game allows itself, and what it took. */
export interface Budget {
  readonly what: string;
  readonly unit: string;
  readonly most: number;
  readonly value: number;
  readonly met: boolean;
}

/** What is held against the budgets; in bytes, ms, frames and MB. */
export interface Numbers {
  readonly bytes: { readonly beforeFirstChoiceGzip: number; readonly firstScreenGzip: number };
  readonly ms: { readonly firstChoice: number };
  readonly slowed: { readonly firstChoice: number };
  readonly choiceLatency: {
    readonly reducedMotion: { readonly p95: number };
    readonly motion: { readonly p95: number };
  };
  readonly frame: { readonly p95: number };
  readonly idle: { readonly framesPerSecond: number };
  readonly heap: { readonly start: number; readonly end: number };
}

/** The budgets of the game, one for each thing that somebody with a slow laptop would notice. */
export function budgetsOf({ bytes, ms, slowed, choiceLatency, frame, idle, heap }: Numbers): readonly Budget[] {
  return [
    budget('before the first choice, gzip', 'KiB', 150, bytes.beforeFirstChoiceGzip / 1024),
    budget('first screen with the stage, gzip', 'KiB', 480, bytes.firstScreenGzip / 1024),
    budget('first choice', 'ms', 600, ms.firstChoice),
    budget('first choice, slowed', 'ms', 1500, slowed.firstChoice),
    budget('choice to next choices, nothing moving, p95', 'ms', 50, choiceLatency.reducedMotion.p95),
    budget('choice to the next words, moving, p95', 'ms', 300, choiceLatency.motion.p95),
    budget('frames a second at rest', 'frames', 0, idle.framesPerSecond),
    budget('script of a moving frame, p95', 'ms', 4, frame.p95),
    budget('heap at the end for each MB at the start', 'MB', 1.5, heap.end / heap.start),
  ];
}

const budget = (what: string, unit: string, most: number, value: number): Budget => ({
  what,
  unit,
  most,
  value: Math.round(value * 100) / 100,
  met: value <= most, // a number that could not be had is not met
});
