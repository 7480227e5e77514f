/**
 * What students know from Node and browsers and QuickJS has not, as the code that defines it.
 *
 * structuredClone copies what numbers are kept in: arrays, arrays of one type, maps, sets and objects, also where they
 * refer to each other in a circle. As in Node a class is left behind, and a function cannot be copied.
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
}
`;
