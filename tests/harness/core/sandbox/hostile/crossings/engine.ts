import type { Hostile } from '../hostile.ts';
import { bodies, cases } from './cases.ts';

/** Fills the memory up to the last bytes, once it is called. */
const FILL = `const kept = [];
  const fill = () => { for (let size = 2 ** 24; size >= 1; size /= 4) try { while (true) kept.push(new ArrayBuffer(size)); } catch {} };`;

/** What the engine itself does. */
export const BUILT_INS = bodies('built-in', [
  ['a regular expression that never ends', `/^(a|a)*$/.test('a'.repeat(50) + 'b')`, 'time'],
  ['JSON of itself', `const o = {}; o.o = o; JSON.stringify(o)`, 'threw', /circular/],
  ['JSON with a reviver that never ends', `JSON.parse('[1,2]', () => { for (;;); })`, 'time'],
  [
    'JSON of a proxy with 2 ** 50 elements',
    `JSON.stringify(new Proxy([], { get: (_, k) => (k === 'length' ? 2 ** 50 : 0) }))`,
    'time',
  ],
  ['Atomics', `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)`, 'threw', /Atomics/],
  ['padStart of 1 GB', `return [''.padStart(2 ** 30, 'x').length]`, 'threw'],
  ['concat of long strings', `const s = 'x'.repeat(2 ** 28); return [(s + s + s + s).length]`, 'memory'],
  ['an array of 4 billion elements that is filled', `new Array(2 ** 32 - 1).fill(0)`, 'time'],
  ['a BigInt of 30 MB', `return [(1n << 2n ** 28n) > 0n ? 1 : 0]`, 'threw'],
  ['a date beyond all years', `return [new Date(8.64e15 + 1).getTime(), 1]`, [NaN, 1]],
  [
    'a class that extends a proxy',
    `class A extends new Proxy(Object, { get() { throw new Error('trap') } }) {}`,
    'threw',
    /trap/,
  ],
  [
    'a constructor that answers its argument',
    `return Reflect.construct(Array, [1, 2], Object.defineProperty(function () {}.bind(), 'prototype', { get() { throw new Error('trap') } }))`,
    'threw',
  ],
  [
    'a species that answers the argument',
    `Object.defineProperty(Array, Symbol.species, { value: function () { return p } }); return [1, 2].map((x) => x)`,
    [1, 2],
  ],
  [
    'an iterator that is never closed',
    `const [a] = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { throw new Error('close') } }) }; return [a]`,
    'threw',
    /close/,
  ],
  ['eval of an endless text', `eval('for (;;);')`, 'time'],
  ['an import of itself', `import('./solution.ts').then(() => { for (;;); }); return p`, [1, 2]],
  ['an import of a file of the host', `import('/etc/passwd').catch(() => {}); return p`, [1, 2]],
  ['an import of 1 MB', `import('x'.repeat(1e6)); return p`, [1, 2]],
]);

export const ASYNCHRONOUS = cases('job', [
  [
    'a promise that never ends, at load',
    `Promise.resolve().then(() => { for (;;); }); export const answer = (p) => p;`,
    [1, 2],
  ],
  [
    '10,000 promises',
    `for (let k = 0; k < 1e4; k++) Promise.resolve().then(() => k); export const answer = (p) => p;`,
    [1, 2],
  ],
  [
    'a registry that is told of garbage',
    `new FinalizationRegistry(() => { for (;;); }).register({}, 1); export const answer = (p) => p;`,
    [1, 2],
  ],
  ['an async generator', `export async function* answer() { yield 1 }`, 'misshapen'],
  [
    'an await that never ends',
    `export const answer = async () => { await new Promise(() => {}); };`,
    'misshapen',
    /Promise/,
  ],
]);

const FULL = cases('full memory', [
  ['as it loads', `${FILL} fill(); export const answer = (p) => p;`, { load: 'limit' }],
  ['as it loads, thrown', `const kept = []; for (;;) kept.push(new Uint8Array(2 ** 20));`, { load: 'limit' }],
  [
    'in the function, caught and freed',
    `${FILL} export const answer = (p) => { fill(); kept.length = 0; return p };`,
    [1, 2],
  ],
  [
    'before something is printed',
    `${FILL} export const answer = (p) => { fill(); console.log({ a: [1, 2] }, 'x'.repeat(9), p); return p };`,
    'memory',
  ],
  [
    'before a gradient is evaluated',
    `${FILL} export const answer = (p, g) => { fill(); return g(p) };`,
    'memory',
  ],
  [
    'before a point is read',
    `${FILL} const b = new Float64Array(9); export const answer = (p, g) => { fill(); return g(b) };`,
    'memory',
  ],
  [
    'before a random number, which needs no memory',
    `${FILL} export const answer = (p) => { fill(); const x = Math.random(); kept.length = 0; return [+(x < 1)] };`,
    [1],
  ],
  [
    'while an answer is read',
    `${FILL} export const answer = (p) => Object.defineProperty([1, 2], 0, { get() { fill(); return new Float64Array(1e3)[0] } });`,
    'memory',
  ],
  ['before an answer is described', `${FILL} export const answer = (p) => { fill(); return {} };`, 'memory'],
  [
    'before an error is thrown',
    `${FILL} export const answer = (p) => { fill(); throw new Error('x') };`,
    'memory',
  ],
  [
    'in a getter of what is printed, and freed',
    `${FILL} export const answer = (p) => { console.log({ get x() { fill(); kept.length = 0; return [1, 2] } }); return p };`,
    [1, 2],
  ],
  [
    'in the message of an error, and freed',
    `${FILL} export const answer = (p) => { throw { get message() { fill(); kept.length = 0; return 'x'.repeat(9) } } };`,
    'threw',
  ],
  [
    'before an import',
    `${FILL} export const answer = (p) => { fill(); import('./solution.ts'); return p };`,
    'memory',
  ],
]);

export const MEMORY: readonly Hostile[] = FULL.map((hostile) => ({
  ...hostile,
  or: ['memory', [1, 2], [2, 4], Array.from({ length: 9 }, () => 0)],
}));
