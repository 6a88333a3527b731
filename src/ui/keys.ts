/** Keys pressed within this time of the choices' appearing are meant for the card before. */
export const deafMs = 300;

/** What a key may do now. */
export interface KeyState {
  /** Choices open, `pass` not counted. */
  readonly choices: number;
  readonly canPass: boolean;
  readonly canGoOn: boolean;
  readonly canGoBack: boolean;
  /** Something lies over the screen: only Escape counts. */
  readonly panelOpen: boolean;
  /** Single-key shortcuts are allowed (settings). */
  readonly singleKeys: boolean;
  /** Milliseconds since the choices appeared. */
  readonly openFor: number;
}

export type KeyAction =
  | { readonly kind: 'choose'; readonly at: number }
  | { readonly kind: 'pass' }
  | { readonly kind: 'on' }
  | { readonly kind: 'back' }
  | { readonly kind: 'mute' }
  | { readonly kind: 'close' };

/** The part of a KeyboardEvent that matters. */
export interface Press {
  readonly key: string;
  readonly repeat: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  /** The focus is on something that has a use of its own for Enter and Space. */
  readonly onControl: boolean;
  /** The focus is where text is written, or in a list: all keys belong to it. */
  readonly onField: boolean;
}

/** What a key means on this screen; null where it means nothing. Pure, so that a table can test it. */
export function keyAction(press: Press, state: KeyState): KeyAction | null {
  if (press.altKey || press.ctrlKey || press.metaKey) return null;
  if (press.key === 'Escape') return state.panelOpen ? { kind: 'close' } : null;
  if (state.panelOpen || press.onField || press.repeat) return null;
  if (press.key === 'Enter' || press.key === ' ') return state.canGoOn && !press.onControl ? { kind: 'on' } : null;
  return state.singleKeys ? single(press.key, state) : null;
}

function single(key: string, state: KeyState): KeyAction | null {
  if (key === 'b' || key === 'B' || key === 'Backspace') return state.canGoBack ? { kind: 'back' } : null;
  if (key === 'm' || key === 'M') return { kind: 'mute' };
  if (!/^\d$/.test(key) || state.openFor < deafMs) return null;
  const at = Number(key) - 1;
  if (at === -1) return state.canPass ? { kind: 'pass' } : null;
  return at < state.choices ? { kind: 'choose', at } : null;
}

/** Listens on the whole page; gives back the undoing. */
export function bindKeys(target: Document, stateNow: () => KeyState, act: (action: KeyAction) => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const { key, repeat, altKey, ctrlKey, metaKey } = event;
    const at = event.target instanceof Element ? event.target : null;
    const onField = at?.closest('input, select, textarea, [contenteditable]') != null;
    const onControl = at?.closest('button, a, summary, [role="button"]') != null;
    const action = keyAction({ key, repeat, altKey, ctrlKey, metaKey, onControl, onField }, stateNow());
    if (action === null) return;
    event.preventDefault();
    act(action);
  };
  target.addEventListener('keydown', onKey);
  return () => target.removeEventListener('keydown', onKey);
}
