/** Time as the page needs it, so that a test can turn the hands. Milliseconds throughout. */
export interface Clock {
  now(): number;
  /** Calls `then` once, after `delay`; the returned function takes it back. */
  after(delay: number, then: () => void): () => void;
}

/** The browser's own time. */
export const wallClock: Clock = {
  now: () => performance.now(),
  after: (delay, then) => {
    const id = setTimeout(then, delay);
    return () => clearTimeout(id);
  },
};
