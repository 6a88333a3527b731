import { type Clock, clockWords, longer, startOrPause } from './assembly-clock.ts';

interface ClockProps {
  readonly clock: Clock;
  /** All the time of this speech, in milliseconds. */
  readonly whole: number;
  readonly set: (clock: Clock) => void;
}

/** The time that is left, as large as the room needs. It ends nothing: at nought it says so. */
export function SpeakersClock({ clock, whole, set }: ClockProps) {
  const over = clock.left <= 0;
  const runs = clock.seen !== null;
  const share = Math.max(0, Math.min(1, clock.left / whole));
  return (
    <div class={over ? 'as-clock is-over' : 'as-clock'}>
      <p class="as-time" role="timer" aria-label={over ? 'Over the time' : 'Time left'}>
        {over && <span class="as-plus">+</span>}
        {clockWords(clock)}
      </p>
      <p class="as-time-bar" aria-hidden="true">
        <i style={{ width: `${share * 100}%` }} />
      </p>
      <p class="as-time-word" aria-live="polite">
        {(over || runs || !clock.lapsed) && <span aria-hidden="true">{over ? '■ ' : runs ? '▶ ' : '❚❚ '}</span>}
        {over ? 'Time' : runs ? 'Running' : clock.lapsed ? 'Stopped while nobody watched the clock' : 'Standing'}
      </p>
      <p class="as-time-ways">
        <button type="button" class="is-on" onClick={() => set(startOrPause(clock, Date.now()))}>
          {runs ? 'Pause' : 'Start'}
        </button>
        <button type="button" onClick={() => set(longer(clock, 30))}>
          30 seconds more
        </button>
      </p>
    </div>
  );
}
