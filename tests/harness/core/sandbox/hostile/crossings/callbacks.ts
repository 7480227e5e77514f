import { bodies } from './cases.ts';

/** The guest calls the host. */
export const ON_THE_CONSOLE = bodies('printed', [
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
  ['a string of 30 MB', `console.log('x'.repeat(3e7)); return p`, 'time'],
  ['a symbol with a description of 1 MB', `console.log(Symbol('x'.repeat(1e6))); return p`, [1, 2]],
  [
    '100,000 names',
    `console.log(Object.fromEntries(Array.from({ length: 1e5 }, (_, k) => [k, k]))); return p`,
    'time',
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

export const WITH_A_GRADIENT = bodies('gradient', [
  ['no point', `return g()`, 'threw', /g takes a Vector/],
  [
    'a proxy whose trap throws',
    `return g(new Proxy([], { get() { throw new Error('trap') } }))`,
    'threw',
    /g takes a Vector/,
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
  ['too many long points', `const b = new Array(1e5).fill(0); for (;;) g(b)`, 'time'],
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
