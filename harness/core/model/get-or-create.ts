export function getOrCreate<K, V>(
  map: Pick<Map<K, V>, 'has' | 'get'> & { readonly set: (key: K, value: V) => unknown },
  key: K,
  make: () => V,
): V {
  if (!map.has(key)) map.set(key, make());
  return map.get(key) as V;
}

/** Memoizes a function of one string. */
export function once<T>(find: (name: string) => T): (name: string) => T {
  const found = new Map<string, T>();
  return (name) => getOrCreate(found, name, () => find(name));
}

/** Memoizes values, not exceptions. */
export function lazy<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}
