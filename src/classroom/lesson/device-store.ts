/** A text kept on this device. A browser that refuses loses it with the page, and nothing else. */
export interface KeptText {
  get(): string | null;
  /** @returns whether it will be there after a reload */
  set(text: string): boolean;
}

/** @param name without the game's own prefix */
export function keptText(name: string): KeptText {
  const key = `breathing-space/${name}`;
  let held: string | null = null;
  return {
    get() {
      try {
        return localStorage.getItem(key) ?? held;
      } catch {
        return held;
      }
    },
    set(text) {
      held = text;
      try {
        localStorage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
