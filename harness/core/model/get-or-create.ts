/** Returns the value of a key. If there is none yet, `make` makes it and the map keeps it. */
export function getOrCreate<K, V>(
  map: Pick<Map<K, V>, 'has' | 'get'> & { readonly set: (key: K, value: V) => unknown },
  key: K,
  make: () => V,
): V {
  if (!map.has(key)) map.set(key, make());
  return map.get(key) as V;
}

/** What is found by a name, and looked for once. */
export function once<T>(find: (name: string) => T): (name: string) => T {
  const found = new Map<string, T>();
  return (name) => getOrCreate(found, name, () => find(name));
}

/** A function that computes its value when it is first called, and keeps it; what it throws is not kept. */
export function lazy<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}
