type Results = Map<string, unknown>;

const known = new WeakMap<object, WeakMap<object, Results>>();

/**
 * What a pure function gave for these two objects, worked out once. The script asks the same debate a dozen times a
 * turn; when either of the two is gone, so is what was remembered of them.
 * @param one the object that comes and goes: a debate, or something said
 * @param other what it was worked out by: the record that is played by, or the whole one that the report reads
 * @param key names the function and its other arguments
 */
export function remembered<T>(one: object, other: object, key: string, work: () => T): T {
  const results = resultsOf(one, other);
  if (results.has(key)) return results.get(key) as T;
  const value = work();
  results.set(key, value);
  return value;
}

function resultsOf(one: object, other: object): Results {
  let of = known.get(other);
  if (!of) {
    of = new WeakMap();
    known.set(other, of);
  }
  let results = of.get(one);
  if (!results) {
    results = new Map();
    of.set(one, results);
  }
  return results;
}
