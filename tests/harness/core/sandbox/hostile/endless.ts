import type { Hostile } from './hostile.ts';

/** Endless loops in every construct that runs code. */
export const ENDLESS: readonly Hostile[] = [
  ['in a while', `while (true);`],
  ['that catches', `while (true) { try { while (true); } catch {} }`],
  ['in a finally', `try { while (true); } finally { while (true); }`],
  ['in nested finallys', `try { try { while (true); } finally { return [1, 2]; } } finally { return [3]; }`],
  ['in a generator', `function* g() { while (true) yield 1; } for (const x of g()); `],
  [
    "in the generator's return",
    `function* g() { try { yield 1; } finally { while (true); } } for (const x of g()) break;`,
  ],
  [
    "in an iterator's close",
    `for (const x of { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { while (true); } }) }) break;`,
  ],
  ['in a getter', `return { get length() { while (true); } }.length;`],
  ['in a comparator', `return [1, 2, 3].sort(() => { while (true); });`],
  ['in toString', `return '' + { toString() { while (true); } };`],
  ['in a tagged template', 'return ((s) => { while (true); })`x`;'],
  ['in a regular expression', `return /^(a+)+$/.test('a'.repeat(60) + 'b');`],
  [
    'in a regular expression with references',
    `return /^(a*)*\\1(b|b)*c$/.test('a'.repeat(40) + 'b'.repeat(40));`,
  ],
  ['in a replacer', `return 'a'.replace(/a/, () => { while (true); });`],
  ['in toJSON', `return JSON.stringify({ toJSON() { while (true); } });`],
  ['in a reviver', `return JSON.parse('[1]', () => { while (true); });`],
  ['in eval', `return eval('while (true);');`],
  ['in new Function', `return new Function('while (true);')();`],
  ['in a constructor', `return new (class { constructor() { while (true); } })();`],
  ['in a static block', `return class { static { while (true); } };`],
  ['in a default parameter', `return ((x = (() => { while (true); })()) => x)();`],
  ['in an async function', `return (async () => { while (true); })();`],
  ['in map', `return [1].map(() => { while (true); });`],
  ['over a growing array', `const a = [1]; for (const x of a) a.push(x);`],
  ['in Array.from', `return Array.from({ length: 1 }, () => { while (true); });`],
  ['in Array.from over an iterator', `return Array.from({ *[Symbol.iterator]() { while (true); } });`],
  [
    'in a trap of a proxy',
    `return new Proxy({}, { has() { while (true); } }) && ('x' in new Proxy({}, { has() { while (true); } }));`,
  ],
  ['in Symbol.toPrimitive', `return +{ [Symbol.toPrimitive]() { while (true); } };`],
  ['in instanceof', `return 1 instanceof { [Symbol.hasInstance]() { while (true); } };`],
  ['in mutual recursion by tail', `let n = 0; const f = () => { n++; }; while (n >= 0) f();`],
].map(([where, body]) => ({
  name: `an endless loop ${where}`,
  source: `export function answer(p) { ${body} }`,
  ends: 'time' as const,
  says: /did not come to an end: does a loop never end/,
}));

/** Endless code that runs only while the host reads values. */
export const READING: readonly Hostile[] = [
  {
    name: 'an endless getter in the answer',
    source: `export const answer = () => { const a = [1, 2]; Object.defineProperty(a, 0, { get() { while (true); } }); return a };`,
    ends: 'time',
  },
  {
    name: 'an endless trap in the answer',
    source: `export const answer = () => new Proxy([], { get() { while (true); } });`,
    ends: 'time',
  },
  {
    name: 'an endless getter left in an argument',
    source: `export const answer = (p) => { Object.defineProperty(p, 0, { get() { while (true); } }); return [1, 2] };`,
    ends: 'time',
  },
  {
    name: 'an endless getter in what is printed',
    source: `export const answer = (p) => { console.log({ get x() { while (true); } }); return [1, 2] };`,
    ends: 'time',
  },
  {
    name: 'an endless trap in what is printed',
    source: `export const answer = (p) => { console.log(new Proxy({}, { ownKeys() { while (true); } })); return [1, 2] };`,
    ends: 'time',
  },
];
