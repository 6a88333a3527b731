const known = new WeakMap<object, WeakMap<object, Map<string, unknown>>>();

/**
 * What a pure function gave for these two objects, worked out once. The script asks the same debate a dozen times a
 * turn; when the debate is gone, so is what was remembered of it.
 * @param key names the function and its other arguments
 */
export function remembered<T>(one: object, other: object, key: string, work: () => T): T {
  const byOther = known.get(one) ?? new WeakMap<object, Map<string, unknown>>();
  const own = byOther.get(other) ?? new Map<string, unknown>();
  known.set(one, byOther.set(other, own));
  if (!own.has(key)) own.set(key, work());
  return own.get(key) as T;
}
