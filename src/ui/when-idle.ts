/**
 * Calls `then` when the page has nothing better to do: what the first cards can do without must not hold them up.
 * @returns the undoing
 */
export function whenIdle(then: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(then, 300); // Safari
    return () => clearTimeout(timer);
  }
  const id = requestIdleCallback(then, { timeout: 2000 });
  return () => cancelIdleCallback(id);
}
