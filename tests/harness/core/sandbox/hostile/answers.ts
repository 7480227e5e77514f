import type { Hostile } from './hostile.ts';

/** Answers that differ from what they seem to be. */
export const ANSWERS: readonly Hostile[] = [
  { name: 'a proxy of an array', source: `export const answer = (p) => new Proxy(p, {});`, ends: [1, 2] },
  {
    name: 'a proxy whose traps throw',
    source: `export const answer = (p) => new Proxy(p, { get() { throw new Error('trap') } });`,
    ends: 'misshapen',
  },
  {
    name: 'a proxy that lies about its length',
    source: `export const answer = (p) => new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 40 : 0) });`,
    ends: 'size',
  },
  {
    name: 'a proxy with a length that is no number',
    source: `export const answer = (p) => new Proxy([], { get: () => ({ valueOf() { throw 1 } }) });`,
    ends: 'misshapen',
  },
  {
    name: 'a proxy with a negative or broken length',
    source: `export const answer = () => new Proxy([], { get: () => -1.5 });`,
    ends: 'misshapen',
  },
  {
    name: 'a revoked proxy',
    source: `const { proxy, revoke } = Proxy.revocable([], {}); revoke(); export const answer = () => proxy;`,
    ends: 'misshapen',
  },
  {
    name: 'an element whose getter throws',
    source: `export const answer = () => { const a = [1, 2]; Object.defineProperty(a, 1, { get() { throw new RangeError('no') } }); return a };`,
    ends: 'misshapen',
    says: /element 1 is a getter that threw RangeError: no/,
  },
  {
    name: 'an element whose getter shortens the array',
    source: `export const answer = () => { const a = [1, 2, 3]; Object.defineProperty(a, 0, { get() { a.length = 1; return 1 } }); return a };`,
    ends: 'misshapen',
  },
  {
    name: 'an element that lengthens the array while it is read',
    source: `export const answer = () => { const a = [1, 2]; Object.defineProperty(a, 0, { get() { a.push(5); return 1 } }); return a };`,
    ends: [1, 2],
  },
  {
    name: 'numbers that are objects',
    source: `export const answer = () => [new Number(1), { valueOf: () => 2 }];`,
    ends: 'misshapen',
    says: /element 0 is an object, not a number/,
  },
  { name: 'a typed array', source: `export const answer = (p) => new Float64Array(p);`, ends: [1, 2] },
  {
    name: 'a view without elements',
    source: `export const answer = () => new DataView(new ArrayBuffer(8));`,
    ends: 'misshapen',
  },
  {
    name: 'BigInts',
    source: `export const answer = () => [1n, 2n];`,
    ends: 'misshapen',
    says: /element 0 is a BigInt/,
  },
  { name: 'a huge BigInt', source: `export const answer = () => [2n ** 200_000n];`, ends: 'misshapen' },
  {
    name: 'symbols',
    source: `export const answer = () => [Symbol('one')];`,
    ends: 'misshapen',
    says: /a symbol/,
  },
  {
    name: 'a string',
    source: `export const answer = () => '12';`,
    ends: 'misshapen',
    says: /it is the string "12"$/,
  },
  { name: 'itself', source: `export const answer = () => answer;`, ends: 'misshapen', says: /a function/ },
  {
    name: 'a cycle',
    source: `export const answer = () => { const a = []; a.push(a); return a };`,
    ends: 'misshapen',
  },
  {
    name: 'a hole',
    source: `export const answer = () => { const a = [1]; a[2] = 3; return a };`,
    ends: 'misshapen',
    says: /element 1 is a hole/,
  },
  { name: 'an array too long', source: `export const answer = () => new Array(2 ** 32 - 1);`, ends: 'size' },
  {
    name: 'a typed array too long',
    source: `export const answer = () => new Float64Array(200_000);`,
    ends: 'size',
  },
  {
    name: 'a generator',
    source: `export function* answer() { yield 1 }`,
    ends: 'misshapen',
    says: /an object/,
  },
  { name: 'a class', source: `export class answer {}`, ends: 'threw', says: /TypeError/ },
  {
    name: 'an async function',
    source: `export const answer = async () => [1, 2];`,
    ends: 'misshapen',
    says: /returned a Promise.*remove `async`/,
  },
  {
    name: 'an import',
    source: `export const answer = () => import('node:fs');`,
    ends: 'misshapen',
    says: /Promise/,
  },
  {
    name: 'a thenable',
    source: `export const answer = () => ({ then(f) { f([1, 2]) } });`,
    ends: 'misshapen',
  },
  {
    name: 'jobs that never run',
    source: `let done = 0; Promise.resolve().then(() => { done = 1; while (true); }); export const answer = () => { Promise.resolve().then(() => { done = 1 }); return [done] };`,
    ends: [0],
  },
];

/** Thrown values that are not errors, or hostile errors. */
export const THROWN: readonly Hostile[] = [
  {
    name: 'throws null',
    source: `export const answer = () => { throw null };`,
    ends: 'threw',
    says: /^null$/,
  },
  {
    name: 'throws undefined',
    source: `export const answer = () => { throw undefined };`,
    ends: 'threw',
    says: /^undefined$/,
  },
  {
    name: 'throws a string',
    source: `export const answer = () => { throw 'no' };`,
    ends: 'threw',
    says: /^the string "no"$/,
  },
  { name: 'throws a symbol', source: `export const answer = () => { throw Symbol() };`, ends: 'threw' },
  { name: 'throws a function', source: `export const answer = () => { throw answer };`, ends: 'threw' },
  {
    name: 'throws a proxy',
    source: `export const answer = () => { throw new Proxy({}, { get() { throw new Error('trap') } }) };`,
    ends: 'threw',
    says: /an object/,
  },
  {
    name: 'a message whose getter throws',
    source: `export const answer = () => { throw { get message() { throw 1 } } };`,
    ends: 'threw',
    says: /an object/,
  },
  {
    name: 'a message whose getter never ends',
    source: `export const answer = () => { throw { get message() { while (true); } } };`,
    ends: 'time',
  },
  {
    name: 'a message that is an object',
    source: `export const answer = () => { throw { message: { toString() { while (true); } } } };`,
    ends: 'threw',
  },
  {
    name: 'a stack whose getter never ends',
    source: `export const answer = () => { throw { message: 'x', get stack() { while (true); } } };`,
    ends: 'time',
  },
  {
    name: 'a stack that points elsewhere',
    source: `export const answer = () => { throw { message: 'x', stack: 'at f (/etc/passwd:1:1)' } };`,
    ends: 'threw',
    says: /^Error: x$/,
  },
  {
    name: 'a message of 4 MB',
    source: `export const answer = () => { throw new Error('a'.repeat(4e6)) };`,
    ends: 'threw',
    says: /…$/,
  },
  {
    name: "throws the engine's own error",
    source: `export const answer = () => { const e = new Error('interrupted'); e.name = 'Interrupt'; throw e };`,
    ends: 'threw',
  },
];
