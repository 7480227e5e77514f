/**
 * Guest code of globals that QuickJS lacks.
 *
 * `structuredClone` copies arrays, typed arrays, maps, sets and objects, also circular ones. As in Node, class
 * instances become plain objects, and functions are refused. `performance.now` stands still, like `Date`.
 *
 * Leftover experiments must not cost points: timers never fire and say so on the console; `process.argv` and
 * `process.env` are empty. Other members of `process` are undefined, so that `process.versions?.node` works; `missingIn`
 * explains other uses.
 */
export const NODE_GLOBALS = `
{
  const { isArray } = Array;
  const { isView } = ArrayBuffer;
  const { getPrototypeOf, keys, prototype } = Object;
  const copyOf = (value, copies) => {
    if (typeof value === 'number') return value;
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new TypeError(String(value) + ' could not be cloned.');
    if (typeof value !== 'object' || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    if (isArray(value)) {
      // First: solutions copy their whole path at each step.
      const copy = [];
      copies.set(value, copy);
      for (let index = 0; index < value.length; index += 1) {
        const part = value[index];
        if (typeof part === 'number') copy[index] = part;
        else if (part !== undefined || index in value) copy[index] = copyOf(part, copies);
        else copy.length = index + 1;
      }
      return copy;
    }
    if (getPrototypeOf(value) === prototype) {
      const copy = {};
      copies.set(value, copy);
      const names = keys(value);
      for (let k = 0; k < names.length; k += 1) copy[names[k]] = copyOf(value[names[k]], copies);
      return copy;
    }
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
    const copy = keep({});
    const names = keys(value);
    for (let k = 0; k < names.length; k += 1) copy[names[k]] = copyOf(value[names[k]], copies);
    return copy;
  };
  globalThis.structuredClone = (value) => copyOf(value, new Map());
  globalThis.performance = { now: () => 0, timeOrigin: 0 };

  const { log } = console;
  const define = (names, of) => {
    for (const name of names.split(' ')) globalThis[name] = of(name);
  };
  define('setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame', (name) => () => {
    log(name + ': no timer fires in the sandbox, so the function that it was given is never called');
    return 1;
  });
  define('clearTimeout clearInterval clearImmediate cancelAnimationFrame', () => () => {});

  globalThis.process = { argv: [], env: {} };
}
`;
