import type { Store } from './shelf.ts';

/** So many torn texts of one kind are kept apart; more would be the same fault again and again. */
const most = 9;

/**
 * Keeps what could not be read under a name of its own, so that nothing is lost that somebody might still mend. What was
 * set aside before stays: the next one goes beside it, with a number. @throws whatever the store throws
 */
export function setAside(store: Pick<Store, 'getItem' | 'setItem'>, key: string, text: string): void {
  for (let n = 1; n <= most; n++) {
    const name = n === 1 ? key : `${key}-${n}`;
    const there = store.getItem(name);
    if (there === text) return;
    if (there !== null) continue;
    store.setItem(name, text);
    return;
  }
}
