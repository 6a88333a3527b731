/**
 * Calls `then` when the page has nothing better to do: what the first cards can do without must not hold them up.
 * @returns the undoing
 */
export function whenIdle(then: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(then, 300); // Safari
    return () => clearTimeout(timer);
  }
  // The window is kept by itself: a part of the page may be taken down after it.
  const host = window;
  const id = host.requestIdleCallback(then, { timeout: 2000 });
  return () => host.cancelIdleCallback(id);
}
