/** This tab's hold on what several tabs could write. */
export interface OneTab {
  /** From here on this tab writes, and the one that did is told. */
  take(): void;
  leave(): void;
}

/**
 * Lets one tab of this device write under a key of the browser's store: the first to ask, until it is closed or another
 * one takes over. Where the browser has no locks (a page without https), the tab that wrote last is the one.
 * @param turned told whenever that changes for this tab; it writes from the beginning, unless it is told otherwise
 */
export function oneTab(key: string, turned: (mine: boolean) => void): OneTab {
  let left = false;
  let release = (): void => undefined;
  let waiting = new AbortController();
  const locks = 'locks' in navigator ? navigator.locks : null;

  const ask = (options: LockOptions): void => {
    let held = false;
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (left) return undefined;
      turned(lock !== null);
      if (lock === null) return void wait();
      held = true;
      return new Promise((done) => {
        release = done;
      });
    };
    locks?.request(key, options, hold).catch(() => {
      // Another tab has taken over; the browser may also refuse the lock itself, and then there is nothing to share.
      if (!held || left) return;
      turned(false);
      wait();
    });
  };
  /** When the other tab is closed, it is this one's turn. */
  const wait = (): void => {
    waiting = new AbortController();
    ask({ signal: waiting.signal });
  };
  const overwritten = (event: StorageEvent): void => {
    if (event.key === key && event.newValue !== null) turned(false);
  };

  if (locks) ask({ ifAvailable: true });
  else addEventListener('storage', overwritten);
  return {
    take() {
      waiting.abort();
      if (locks) ask({ steal: true });
      else turned(true);
    },
    leave() {
      left = true;
      removeEventListener('storage', overwritten);
      waiting.abort();
      release();
    },
  };
}
