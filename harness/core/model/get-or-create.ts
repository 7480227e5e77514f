export function getOrCreate<K, V>(
  map: Pick<Map<K, V>, 'has' | 'get'> & { readonly set: (key: K, value: V) => unknown },
  key: K,
  make: () => V,
): V {
  if (!map.has(key)) map.set(key, make());
  return map.get(key) as V;
}

type Store<K, V> = Parameters<typeof getOrCreate<K, V>>[0];

/** Memoizes a function of one value. @param found default: kept as long as the function; a `WeakMap`, as long as the value */
export const once =
  <V, K = string>(find: (key: K) => V, found: Store<K, V> = new Map<K, V>()): ((key: K) => V) =>
  (key) =>
    getOrCreate(found, key, () => find(key));

/** Memoizes values, not exceptions. */
export function lazy<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}
