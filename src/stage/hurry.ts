/** Keys that are held down with others, or walk from button to button: they ask for nothing by themselves. */
const quiet = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Tab']);

/**
 * Tells of every press and every key anywhere on the page, before the page itself acts on it: whatever moves in the
 * picture then is over, and what the press brings about begins afterwards. A key held down is one press.
 * @returns ends the listening
 */
export function onHurry(act: () => void): () => void {
  const pressed = (event: Event): void => {
    if (event instanceof KeyboardEvent && (event.repeat || quiet.has(event.key))) return;
    act();
  };
  const kinds = ['pointerdown', 'keydown'] as const;
  for (const kind of kinds) window.addEventListener(kind, pressed, { capture: true, passive: true });
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, pressed, { capture: true });
  };
}
