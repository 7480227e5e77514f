import type { Hostile } from './hostile.ts';

/** Operations that are too large: the engine itself refuses them. */
export const REFUSED: readonly Hostile[] = [
  ['a string that is doubled lazily', `let s = 'ab'; while (true) s += s;`, /string too long/],
  ['repeat', `return 'ab'.repeat(2 ** 29);`, /invalid string length/],
  ['a BigInt', `let n = 3n; while (true) n *= n;`, /BigInt is too large/],
  ['deep JSON', `return JSON.parse('['.repeat(3e5) + ']'.repeat(3e5));`, /stack overflow/],
  ['deep eval', `return eval('('.repeat(1e5) + '1' + ')'.repeat(1e5));`, /stack overflow/],
  ['a deep regular expression', `return new RegExp('('.repeat(1e5) + ')'.repeat(1e5));`, /too many captures/],
  ['deep groups', `return new RegExp('(?:'.repeat(4e4) + ')'.repeat(4e4));`, /stack overflow/],
  ['a deep function', `return new Function('('.repeat(5e4));`, /stack overflow/],
].map(([what, body, says]) => ({
  name: `refused: ${what as string}`,
  source: `export function answer(p) { ${body as string} }`,
  ends: 'threw' as const,
  says: says as RegExp,
}));

/** Endless recursion. Needs a thread with the stack of a grading worker. */
export const RECURSIVE: readonly Hostile[] = [
  ['a function', `return answer(p);`],
  ['with try', `try { return answer(p); } finally { 1; }`],
  ['mutual', `const f = () => g() + 1; const g = () => f() + 1; return f();`],
  ['a getter', `const o = { get x() { return this.x; } }; return o.x;`],
  ['toString', `const o = { toString() { return '' + this; } }; return '' + o;`],
  ['toJSON', `const o = { toJSON() { return JSON.stringify(this); } }; return JSON.stringify(o);`],
  ['proxies of proxies', `let q = {}; for (let i = 0; i < 1e5; i++) q = new Proxy(q, {}); return q.x;`],
  ['nested apply', `return Reflect.apply(answer, null, [p]);`],
  ['sort', `return [2, 1].sort(() => answer(p));`],
  ['replace', `return 'a'.replace(/a/, () => answer(p));`],
  ['Array.from', `return Array.from([1], () => answer(p));`],
  ['a constructor', `class A { constructor() { Reflect.construct(A, []); } } return new A();`],
  ['a proxy of itself', `const q = new Proxy(() => 1, { apply: () => q() }); return q();`],
  [
    'classes of classes',
    `let C = class {}; for (let i = 0; i < 2e4; i++) C = class extends C {}; return new C();`,
  ],
  ['caught and thrown again', `try { return answer(p); } catch (e) { throw e; }`],
  ['generators', `function* g() { yield* g(); } return [...g()];`],
  ['a deep flat', `let a = [1]; for (let i = 0; i < 1e5; i++) a = [a]; return a.flat(Infinity);`],
  ['toString of deep arrays', `let a = [1]; for (let i = 0; i < 1e5; i++) a = [a]; return String(a);`],
].map(([what, body]) => ({
  name: `recursion: ${what}`,
  source: `export function answer(p) { ${body} }`,
  ends: 'stack' as const,
}));

/** Functions that catch the error of a full stack. */
export const CAUGHT: readonly Hostile[] = [
  ['by the function', `const f = () => f() + 1; try { f() } catch {} return p`],
  [
    'from a getter that is printed',
    `const f = () => f() + 1; console.log({ get x() { return f() } }); return p`,
  ],
  ['50 times', `const f = () => f() + 1; for (let k = 0; k < 50; k++) try { f() } catch {} return p`],
  ['in a generator', `function* f() { yield* f() } try { [...f()] } catch {} return p`],
  ['in a sort', `const f = () => [2, 1].sort(f); try { f() } catch {} return p`],
].map(([where, body]) => ({
  name: `a full stack that is caught: ${where!}`,
  source: `export function answer(p) { ${body!} }`,
  ends: [1, 2],
}));

/** Recursion that must work. */
export const DEEP_BUT_RIGHT: Hostile = {
  name: 'a recursion of 4,000 steps works',
  source: `const down = (n) => (n === 0 ? 0 : 1 + down(n - 1)); export const answer = () => [down(4000)];`,
  ends: [4000],
};
