interface Given {
  readonly of: object;
  readonly value: unknown;
}

const known = new WeakMap<object, Map<string, Given>>();

/**
 * What a pure function gave for these two objects, worked out once. The script asks the same debate a dozen times a
 * turn; when the debate is gone, so is what was remembered of it.
 * @param one the object that comes and goes; what is remembered goes with it
 * @param other what it was worked out by, the record as a rule; of another only the last result is kept
 * @param key names the function and its other arguments
 */
export function remembered<T>(one: object, other: object, key: string, work: () => T): T {
  let own = known.get(one);
  if (!own) {
    own = new Map();
    known.set(one, own);
  }
  const found = own.get(key);
  if (found?.of === other) return found.value as T;
  const value = work();
  own.set(key, { of: other, value });
  return value;
}
