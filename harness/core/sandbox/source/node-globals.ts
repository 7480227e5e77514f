/**
 * The code that defines what students know from Node and browsers and QuickJS lacks.
 *
 * `structuredClone` copies everything that holds numbers: arrays, typed arrays, maps, sets and objects, including
 * circular references. As in Node, copies of class instances are plain objects, and functions cannot be copied.
 * `performance.now` stands still, like `Date`.
 */
export const NODE_GLOBALS = `
{
  const { isArray } = Array;
  const { isView } = ArrayBuffer;
  const { keys } = Object;
  const copyOf = (value, copies) => {
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new TypeError(String(value) + ' could not be cloned.');
    if (typeof value !== 'object' || value === null) return value;
    if (copies.has(value)) return copies.get(value);
    const keep = (copy) => (copies.set(value, copy), copy);
    if (isView(value) && !(value instanceof DataView)) return keep(value.slice());
    if (value instanceof Date) return keep(new Date(value));
    if (value instanceof Map) {
      const map = keep(new Map());
      for (const [key, entry] of value) map.set(copyOf(key, copies), copyOf(entry, copies));
      return map;
    }
    if (value instanceof Set) {
      const set = keep(new Set());
      for (const entry of value) set.add(copyOf(entry, copies));
      return set;
    }
    const copy = keep(isArray(value) ? new Array(value.length) : {});
    for (const key of keys(value)) copy[key] = copyOf(value[key], copies);
    return copy;
  };
  globalThis.structuredClone = (value) => copyOf(value, new Map());
  globalThis.performance = { now: () => 0, timeOrigin: 0 };
}
`;
