/** The clock of a speech. It ends nothing by itself: past nought it only says so. */
export interface Clock {
  /** Milliseconds left; below 0 once the time is up. */
  readonly left: number;
  /** When it was last looked at while it runs, in milliseconds since 1970; null while it stands. */
  readonly seen: number | null;
  /** It was stopped because nobody looked for a while: a closed lid, a closed page, a clock set anew. */
  readonly lapsed: boolean;
}

/** A gap longer than this, in milliseconds, was not spoken through. */
const LAPSE = 4000;

export const clockOf = (minutes: number): Clock => ({ left: minutes * 60_000, seen: null, lapsed: false });

/** The clock as it is now. @param now milliseconds since 1970 */
export function tick(clock: Clock, now: number): Clock {
  if (clock.seen === null) return clock;
  const gone = now - clock.seen;
  if (gone < 0 || gone > LAPSE) return { left: clock.left, seen: null, lapsed: true };
  return { left: clock.left - gone, seen: now, lapsed: false };
}

export function startOrPause(clock: Clock, now: number): Clock {
  if (clock.seen === null) return { left: clock.left, seen: now, lapsed: false };
  return { ...tick(clock, now), seen: null };
}

export const longer = (clock: Clock, seconds: number): Clock => ({
  ...clock,
  left: Math.max(0, clock.left) + seconds * 1000,
});

/** *1:32*; what is over the time counts up from nought. */
export function clockWords({ left }: Clock): string {
  const seconds = left >= 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
