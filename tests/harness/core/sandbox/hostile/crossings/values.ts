import { bodies } from './cases.ts';

/** The host reads what the guest returns or throws. */
export const ANSWERS = bodies('answer', [
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

export const THROWN = bodies('thrown', [
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
