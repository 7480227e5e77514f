import { cases } from './cases.ts';

/** The host loads the submission and looks for its functions. */
export const AT_LOAD = cases('load', [
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
