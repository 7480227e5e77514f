import type { Hostile } from './hostile.ts';

/** Submissions that replace builtins which the host uses. */
export const WORLD: readonly Hostile[] = [
  {
    name: 'a setter on Array.prototype sees no argument and no answer of a gradient',
    source: `const seen = [];
      for (const index of [0, 1]) Object.defineProperty(Array.prototype, index, { set(value) { seen.push(value) }, configurable: true });
      export const answer = (p) => Float64Array.of(seen.length, p.length, p[0], p[1]);`,
    ends: [0, 2, 1, 2],
  },
  {
    name: 'a getter on Array.prototype fills no hole unseen',
    source: `Object.defineProperty(Array.prototype, 1, { get: () => 7 }); export const answer = () => { const a = [1]; a.length = 2; return a };`,
    ends: [1, 7],
  },
  {
    name: 'Array.prototype[Symbol.iterator] is replaced',
    source: `Array.prototype[Symbol.iterator] = function* () { yield 9 }; export const answer = (p) => p;`,
    ends: [1, 2],
  },
  {
    name: 'Array.prototype.toString, valueOf and length tricks',
    source: `Array.prototype.toString = Array.prototype.valueOf = () => { throw 1 }; Number.prototype.valueOf = () => 3; export const answer = (p) => [p[0], p[1]];`,
    ends: [1, 2],
  },
  {
    name: 'Object.prototype has getters that throw',
    source: `for (const key of ['length', '0', 'kind', 'writable', 'enumerable', 'value', 'get', 'set']) Object.defineProperty(Object.prototype, key, { __proto__: null, get() { throw new Error('seen') }, set() { throw new Error('seen') } });
      export const answer = (p) => [p[0], p[1]];`,
    ends: [1, 2],
  },
  {
    name: 'all globals are replaced',
    source: `const no = () => { throw new Error('no') };
      for (const name of ['Array', 'Math', 'Number', 'JSON', 'Object', 'Reflect', 'Error', 'TypeError', 'String', 'ArrayBuffer', 'Float64Array', 'Promise', 'Symbol']) globalThis[name] = no;
      export const answer = (p) => [p[0], p[1]];`,
    ends: [1, 2],
  },
  {
    name: 'Array.isArray says yes to everything',
    source: `Array.isArray = () => true; ArrayBuffer.isView = () => true; export const answer = () => ({ length: 2, 0: 1, 1: 2 });`,
    ends: 'misshapen',
    says: /it is an object$/,
  },
  {
    name: 'Array.of and JSON.parse are replaced',
    source: `Array.of = () => [8, 8]; JSON.parse = () => [9, 9]; export const answer = (p) => p;`,
    ends: [1, 2],
  },
  {
    name: 'the prototype of its own functions is a proxy',
    source: `Object.setPrototypeOf(Function.prototype, new Proxy({}, { get() { throw new Error('seen') } })); export const answer = (p) => p;`,
    ends: [1, 2],
  },
  {
    name: 'String.prototype.slice is replaced and a long message thrown',
    source: `String.prototype.slice = () => 'x'; export const answer = () => { throw new Error('a'.repeat(50_000)) };`,
    ends: 'threw',
    says: /^Error: a{9990,10000}…$/,
  },
];
