import type { Hostile } from './hostile.ts';

/** Fills the memory up to the last bytes, once it is called. */
const FILL = `const kept = [];
  const fill = () => { for (let size = 2 ** 24; size >= 1; size /= 4) try { while (true) kept.push(new ArrayBuffer(size)); } catch {} };`;

type Case = readonly [name: string, source: string, ends: Hostile['ends'], says?: RegExp];

const cases = (group: string, list: readonly Case[]): Hostile[] =>
  list.map(([name, source, ends, says]) => ({
    name: `${group}: ${name}`,
    source,
    ends,
    ...(says === undefined ? {} : { says }),
  }));

/** The submission is the body of `answer(p, g)`. */
const bodies = (group: string, list: readonly Case[]): Hostile[] =>
  cases(
    group,
    list.map(([name, body, ...rest]) => [name, `export const answer = (p, g) => { ${body} };`, ...rest]),
  );

const ON_THE_CONSOLE = bodies('printed', [
  ['a getter that throws', `console.log({ get x() { throw new Error('x') } }); return p`, [1, 2]],
  [
    'a getter that throws a proxy',
    `console.log({ get x() { throw new Proxy({}, { get() { throw 1 } }) } }); return p`,
    [1, 2],
  ],
  [
    'a proxy whose every trap throws',
    `console.log(new Proxy({}, new Proxy({}, { get() { throw 1 } }))); return p`,
    [1, 2],
  ],
  [
    'a proxy of an array that lies about its length',
    `console.log(new Proxy([], { get: () => 2 ** 50 })); return p`,
    [1, 2],
  ],
  [
    'a revoked proxy',
    `const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); console.log(proxy); return p`,
    [1, 2],
  ],
  ['itself, from a getter', `const o = { get x() { console.log(o) } }; console.log(o); return p`, 'stack'],
  [
    'itself, from a trap',
    `const o = new Proxy({}, { ownKeys() { console.log(o); return [] } }); console.log(o); return p`,
    'stack',
  ],
  [
    'itself, where the exception is caught',
    `const o = { get x() { try { console.log(o) } catch {} } }; try { console.log(o) } catch {} return p`,
    'stack',
  ],
  ['a string of 30 MB', `console.log('x'.repeat(3e7)); return p`, [1, 2]],
  ['a symbol with a description of 1 MB', `console.log(Symbol('x'.repeat(1e6))); return p`, [1, 2]],
  [
    '100,000 names',
    `console.log(Object.fromEntries(Array.from({ length: 1e5 }, (_, k) => [k, k]))); return p`,
    [1, 2],
  ],
  ['names of 1 MB', `console.log({ ['x'.repeat(1e6)]: 1 }); return p`, [1, 2]],
  ['60,000 values at once', `console.log(...new Array(6e4).fill(0)); return p`, [1, 2]],
  [
    'a value whose conversion never ends',
    `console.log({ toString() { for (;;); }, valueOf() { for (;;); } }); return p`,
    [1, 2],
  ],
  ['a method that was taken away', `console.log = null; console.log(1)`, 'threw'],
  ['with its own receiver', `console.log.call(new Proxy({}, { get() { for (;;); } }), 1); return p`, [1, 2]],
  ['by a constructor', `new console.log(1)`, 'threw'],
  ['from a sort', `[3, 2, 1].sort((a, b) => { console.log(a); return a - b }); return p`, [1, 2]],
  ['a lone surrogate and a NUL', `console.log('\\ud800', 'a\\0b'); return p`, [1, 2]],
]);

const WITH_A_GRADIENT = bodies('gradient', [
  ['no point', `return g()`, 'threw', /beta must be a Vector/],
  [
    'a proxy whose trap throws',
    `return g(new Proxy([], { get() { throw new Error('trap') } }))`,
    'threw',
    /beta must be/,
  ],
  ['an endless getter', `return g(Object.defineProperty([1], 0, { get() { for (;;); } }))`, 'time'],
  [
    'a getter that evaluates it',
    `return g(Object.defineProperty([1], 0, { get: () => g([1])[0] }))`,
    'threw',
    /getter that threw TypeError/,
  ],
  [
    'a getter that evaluates it and catches',
    `return g(Object.defineProperty([1], 0, { get() { try { g([1]) } catch {} return 1 } }))`,
    [2],
  ],
  [
    'a getter that prints the point',
    `const b = Object.defineProperty([1], 0, { get() { console.log(b); return 1 } }); return g(b)`,
    'stack',
  ],
  [
    'a point that shrinks while it is read',
    `return g(Object.defineProperty([1, 2, 3], 0, { get() { this.length = 1; return 1 } }))`,
    'threw',
    /element 1 is a hole/,
  ],
  ['a length that is no number', `return g(new Proxy([], { get: () => ({ valueOf: () => 1 }) }))`, 'threw'],
  ['too long a point', `return g(new Array(2 ** 20).fill(0))`, 'size'],
  ['too long a point, caught', `try { g(new Float64Array(2 ** 20)) } catch {} return p`, 'size'],
  ['too many long points', `const b = new Array(1e5).fill(0); for (;;) g(b)`, 'size'],
  ['a point of numbers that are objects', `return g([new Number(1)])`, 'threw'],
  ['infinite and broken points', `return g([NaN, Infinity, -Infinity, -0])`, [NaN, Infinity, -Infinity, -0]],
  ['no dimension at all', `return g([])`, []],
  ['as a constructor', `return new g([1])`, 'threw', /not a constructor/],
  ['bound many times', `let f = g; for (let k = 0; k < 50; k++) f = f.bind(null, [k]); return f()`, [0]],
  ['with a changed prototype', `Object.setPrototypeOf(g, null); return g([1])`, [2]],
  ['made a getter of the answer', `return Object.defineProperty([0], 0, { get: () => g([4])[0] })`, [8]],
  ['from a comparator', `return [3, 1, 2].sort((a, b) => g([a])[0] - g([b])[0])`, [1, 2, 3]],
  ['never ending, caught', `for (;;) try { g([1]) } catch {}`, 'evaluations'],
]);

const ANSWERS = bodies('answer', [
  [
    'a buffer that was resized',
    `const b = new ArrayBuffer(16, { maxByteLength: 64 }); const f = new Float64Array(b); b.resize(8); return f`,
    [0],
  ],
  [
    'a buffer that is resized while it is read',
    `const b = new ArrayBuffer(16, { maxByteLength: 64 }); const f = new Float64Array(b); return new Proxy([0, 1], { get(t, k) { b.resize(0); return k === 'length' ? 2 : f[0] ?? 7 } })`,
    [7, 7],
  ],
  ['a buffer that was detached', `const f = new Float64Array(2); f.buffer.transfer(); return f`, []],
  ['a view on shared memory', `return new Float64Array(new SharedArrayBuffer(16))`, [0, 0]],
  ['numbers of 16 bits', `return new Float16Array([1.5, 2])`, [1.5, 2]],
  ['a view without elements', `return new DataView(new ArrayBuffer(16))`, 'misshapen'],
  ['BigInts in a typed array', `return new BigInt64Array(2)`, 'misshapen', /BigInt/],
  ['a length of 4 billion holes', `p.length = 2 ** 32 - 1; return p`, 'size'],
  ['a sparse array', `const a = [1]; a[99] = 2; return a`, 'misshapen', /element 1 is a hole/],
  [
    'a proxy of a proxy of a proxy',
    `let a = p; for (let k = 0; k < 1000; k++) a = new Proxy(a, {}); return a`,
    [1, 2],
  ],
  [
    'a proxy that answers each question differently',
    `let n = 0; return new Proxy([], { get: () => n++ })`,
    [],
  ],
  [
    'a proxy whose prototype throws',
    `return new Proxy([], { getPrototypeOf() { throw 1 }, get(t, k) { return k === 'length' ? 1 : 5 } })`,
    [5],
  ],
  ['a subclass of Array', `return new (class extends Array { get length() { throw 1 } })(1, 2)`, [1, 2]],
  [
    'an array with another prototype',
    `return Object.setPrototypeOf([1, 2], new Proxy({}, { get() { throw 1 } }))`,
    [1, 2],
  ],
  ['a frozen array', `return Object.freeze([1, 2])`, [1, 2]],
  ['the arguments of the function', `return (function () { return arguments })(1, 2)`, 'misshapen'],
  ['an iterator of it', `return p.values()`, 'misshapen'],
  ['a generator', `return (function* () { yield 1; yield 2 })()`, 'misshapen'],
  [
    'an object with a conversion',
    `return { [Symbol.toPrimitive]: () => [1, 2], valueOf: () => [1, 2], toJSON: () => [1, 2], length: 2 }`,
    'misshapen',
  ],
  ['numbers with a conversion', `return [{ [Symbol.toPrimitive]() { for (;;); } }]`, 'misshapen'],
  [
    'a promise that is rejected',
    `return Promise.reject(new Proxy({}, { get() { for (;;); } }))`,
    'misshapen',
    /Promise/,
  ],
  ['a thenable that never ends', `return { get then() { for (;;); } }`, 'misshapen'],
  ['a reference that may be gone', `return new WeakRef(p)`, 'misshapen'],
  [
    'an element that fills the stack',
    `const f = () => f() + 1; return Object.defineProperty([1], 0, { get: f })`,
    'stack',
  ],
  [
    'an element that throws the answer',
    `const a = [1]; return Object.defineProperty(a, 0, { get() { throw a } })`,
    'misshapen',
  ],
  [
    'an argument with an endless getter',
    `Object.defineProperty(p, 1, { get() { for (;;); } }); return [1]`,
    'time',
  ],
  [
    'an argument that becomes a proxy',
    `Object.setPrototypeOf(p, new Proxy([], { get() { throw 1 } })); p.length = 0; return [1]`,
    [1],
  ],
  [
    'its own argument with a length of its own',
    `Object.defineProperty(p, 'length', { value: 1 }); return p`,
    [1],
  ],
]);

const THROWN = bodies('thrown', [
  [
    'an error called constructor',
    `throw Object.assign(new Error('constructor'), { name: 'InternalError' })`,
    'threw',
    /^InternalError: constructor$/,
  ],
  [
    'an error called __proto__',
    `throw Object.assign(new Error('__proto__'), { name: 'InternalError' })`,
    'threw',
    /^InternalError: __proto__$/,
  ],
  [
    'an interruption that was none',
    `throw Object.assign(new Error('interrupted'), { name: 'InternalError' })`,
    'threw',
  ],
  [
    'an error with a name of 1 MB',
    `throw Object.assign(new Error('x'), { name: 'n'.repeat(1e6) })`,
    'threw',
    /…/,
  ],
  [
    'an error with a name that never ends',
    `throw Object.defineProperty(new Error('x'), 'name', { get() { for (;;); } })`,
    'time',
  ],
  [
    'an error with a stack of 1 MB',
    `throw Object.assign(new Error('x'), { stack: '('.repeat(1e6) })`,
    'threw',
    /^Error: x$/,
  ],
  [
    'an error with a stack that names objects',
    `throw Object.assign(new Error('x'), { stack: 'at f (__proto__:1:1)\\n at (constructor:1:1)' })`,
    'threw',
    /^Error: x$/,
  ],
  ['an error whose cause is itself', `const e = new Error('x'); e.cause = e; throw e`, 'threw', /^Error: x$/],
  [
    'many errors at once',
    `throw new AggregateError(new Array(1e4).fill(new Error('x')), 'all')`,
    'threw',
    /AggregateError: all/,
  ],
  ['a message made by a hook', `Error.prepareStackTrace = () => { for (;;); }; null.x`, 'threw', /TypeError/],
  ['a full memory, caught and null thrown', `try { new ArrayBuffer(2 ** 30) } catch {} throw null`, 'memory'],
]);

const BUILT_INS = bodies('built-in', [
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
  ['an array of 4 billion elements that is filled', `new Array(2 ** 32 - 1).fill(0)`, 'memory'],
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

const ASYNCHRONOUS = cases('job', [
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

const MEMORY = cases('full memory', [
  ['as it loads', `${FILL} fill(); export const answer = (p) => p;`, { load: 'limit' }],
  ['as it loads, thrown', `const kept = []; for (;;) kept.push(new Uint8Array(2 ** 20));`, { load: 'limit' }],
  ['in the function, caught', `${FILL} export const answer = (p) => { fill(); return p };`, [1, 2]],
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
    'before a random number',
    `${FILL} export const answer = (p) => { fill(); return [Math.random()] };`,
    'memory',
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
    'in a getter of what is printed',
    `${FILL} export const answer = (p) => { console.log({ get x() { fill(); return [1, 2] } }); return p };`,
    [1, 2],
  ],
  [
    'in the message of an error',
    `${FILL} export const answer = (p) => { throw { get message() { fill(); return 'x'.repeat(9) } } };`,
    'threw',
  ],
  [
    'before an import',
    `${FILL} export const answer = (p) => { fill(); import('./solution.ts'); return p };`,
    'memory',
  ],
]);

const AT_LOAD = cases('load', [
  [
    'a getter for an export',
    `Object.defineProperty(globalThis, 'answer', { get() { throw 1 } }); export const answer = (p) => p;`,
    [1, 2],
  ],
  [
    '1,000 exports',
    `${Array.from({ length: 1_000 }, (_, k) => `export const f${k} = () => 1;`).join('')} export const answer = (p) => p;`,
    [1, 2],
  ],
  [
    'a proxy of a function',
    `export const answer = new Proxy((p) => p, { apply() { throw new Error('trap') } });`,
    'threw',
    /trap/,
  ],
  [
    'a proxy whose type throws',
    `export const answer = new Proxy(() => [3], { get() { throw 1 }, getPrototypeOf() { throw 1 } });`,
    [3],
  ],
  ['a bound function', `export const answer = ((a, b) => [a, b]).bind(null, 1, 2);`, [1, 2]],
  ['a class', `export class answer { static [Symbol.hasInstance]() { for (;;); } }`, 'threw'],
  [
    'an export that is used before it is there',
    `export const early = answer; export const answer = 1;`,
    { load: 'threw' },
  ],
  ['an export that changes', `export let answer = () => { answer = () => { throw 1 }; return [1] };`, [1]],
  ['recursion', `const f = () => f() + 1; f();`, { load: 'limit' }],
  ['printing itself', `const o = { get x() { console.log(o) } }; console.log(o);`, { load: 'limit' }],
  ['an endless loop', `for (;;);`, { load: 'limit' }],
  ['a thrown proxy', `throw new Proxy({}, { get() { for (;;); } });`, { load: 'limit' }],
  [
    'a thrown error that is called SyntaxError',
    `throw Object.assign(new Error('x'), { name: 'SyntaxError' });`,
    { load: 'syntax' },
  ],
  [
    'a frozen world',
    `for (const k of Reflect.ownKeys(globalThis)) try { Object.freeze(globalThis[k]); Object.freeze(globalThis[k].prototype) } catch {} export const answer = (p) => [...p];`,
    [1, 2],
  ],
  [
    'a world without built-ins',
    `for (const k of Reflect.ownKeys(globalThis)) try { delete globalThis[k] } catch {} export const answer = (p, g) => g(p);`,
    [2, 4],
  ],
  [
    'Array.prototype is a proxy',
    `Object.setPrototypeOf(Array.prototype, new Proxy({}, { get() { throw 1 }, set() { throw 1 }, has() { throw 1 } })); export const answer = (p, g) => g(p);`,
    [2, 4],
  ],
  [
    'setters for all indices',
    `for (let k = 0; k < 9; k++) Object.defineProperty(Object.prototype, k, { set() { throw 1 }, get() { throw 1 } }); export const answer = (p, g) => g(p);`,
    [2, 4],
  ],
]);

export const CROSSINGS: readonly Hostile[] = [
  ...ON_THE_CONSOLE,
  ...WITH_A_GRADIENT,
  ...ANSWERS,
  ...THROWN,
  ...BUILT_INS,
  ...ASYNCHRONOUS,
  ...MEMORY,
  ...AT_LOAD,
];
