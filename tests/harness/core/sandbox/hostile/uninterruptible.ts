import type { Hostile } from './hostile.ts';

/**
 * Submissions whose function `answer` keeps one builtin of the engine busy for minutes or forever. QuickJS never calls
 * the interrupt handler meanwhile: only the fuel ends them.
 */
export const UNINTERRUPTIBLE: readonly Hostile[] = [
  ['join on a sparse array', `return new Array(2 ** 32 - 1).join();`],
  ['includes on a sparse array', `return new Array(2 ** 32 - 1).includes(1);`],
  ['indexOf on a sparse array', `return new Array(2 ** 32 - 1).indexOf(1);`],
  ['reverse on a sparse array', `return new Array(2 ** 32 - 1).reverse();`],
  ['sort on a sparse array', `return new Array(2 ** 32 - 1).sort();`],
  ['copyWithin on a sparse array', `return new Array(2 ** 32 - 1).copyWithin(0, 1);`],
  ['flat on a sparse array', `return new Array(2 ** 32 - 1).flat();`],
  ['shift on a sparse array', `return new Array(2 ** 32 - 1).shift();`],
  [
    'lastIndexOf on an object with a length',
    `return Array.prototype.lastIndexOf.call({ length: 2 ** 53 - 1 }, 1);`,
  ],
  ['a typed array filled again and again', `const a = new Float64Array(2 ** 22); for (;;) a.fill(1);`],
  ['a long string searched again and again', `const s = 'a'.repeat(2 ** 23); for (;;) s.indexOf('b');`],
  [
    'stringify of a deep array',
    `let a = []; for (let i = 0; i < 1e5; i++) a = [a]; return JSON.stringify(a);`,
  ],
].map(([name, body]) => ({
  name: name!,
  source: `export function answer() { ${body!} }`,
  ends: 'time',
}));
