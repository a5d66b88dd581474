/** The same function, computed once for each object: it must read nothing of them that ever changes. */
export function memoizeByObject<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const cache = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const found = cache.get(key) ?? { value: compute(key) };
    cache.set(key, found);
    return found.value;
  };
}
