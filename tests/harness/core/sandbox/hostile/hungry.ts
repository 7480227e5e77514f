import type { Hostile } from './hostile.ts';

/** Submissions that fill the memory. They run for long before it is full. */
export const HUNGRY: readonly Hostile[] = [
  ['a string that doubles', `let s = 'ab'; while (true) { s += s; s.charCodeAt(0); }`],
  ['padEnd', `return 'a'.padEnd(2 ** 30 - 2, 'b');`],
  ['an array that grows', `const a = []; while (true) a.push(1);`],
  ['arrays of arrays', `let a = []; while (true) a = [a, a.slice()];`],
  ['a typed array', `return new Float64Array(2 ** 27);`],
  ['a buffer', `return new ArrayBuffer(2 ** 31 - 1);`],
  ['many buffers', `const a = []; while (true) a.push(new Uint8Array(2 ** 16));`],
  ['a map', `const m = new Map(); for (let i = 0; ; i++) m.set(i, i);`],
  ['closures', `let f = () => 1; while (true) { const g = f; f = () => g; }`],
  ['fill', `return new Array(2 ** 25).fill(1);`],
  ['join', `return new Array(2 ** 20).fill('abcdefgh'.repeat(20)).join();`],
  ['spread', `let a = [1, 2]; while (true) a = [...a, ...a];`],
  ['object keys', `const o = {}; for (let i = 0; ; i++) o['k' + i] = i;`],
  ['errors', `const a = []; while (true) a.push(new Error('x'));`],
  ['pending promises', `const a = []; while (true) a.push(Promise.resolve().then(() => 1));`],
].map(([what, body]) => ({
  name: `memory: ${what}`,
  source: `export function answer(p) { ${body} }`,
  ends: 'memory' as const,
}));
