import { expect, test } from 'vitest';
import { answer, load } from './open.ts';

/** Lines of a solution; the one that begins with `>` is the one that a time limit must name. */
test.each([
  [
    'while',
    [
      'export const answer = () => {',
      '  let k = Math.abs(3);',
      '> while (k > 0) {',
      '    k += 1;',
      '  }',
      '};',
    ],
  ],
  [
    'while without a condition',
    ['export const answer = () => {', '  let k = Math.abs(3);', '> while (true) k += 1;', '};'],
  ],
  [
    'for',
    ['export const answer = () => {', '  const n = [1].map((x) => x).length;', '> for (;;) n + 1;', '};'],
  ],
  [
    'do',
    [
      'export const answer = () => {',
      '  let k = Math.sqrt(2);',
      '> do {',
      '    k += 1;',
      '  } while (true);',
      '};',
    ],
  ],
  [
    'the second of two',
    [
      'export function answer() {',
      '  for (const x of [1, 2]) Math.abs(x);',
      '  let k = Math.abs(2);',
      '> for (;;) k++;',
      '}',
    ],
  ],
  [
    'after a function with a loop',
    [
      'export const answer = () => {',
      '  const f = () => { for (const x of [1]) Math.abs(x); };',
      '  f();',
      '> for (;;);',
      '};',
    ],
  ],
  [
    'in a function inside',
    [
      'export const answer = () => {',
      '  const f = (x: number) => {',
      '    let k = Math.abs(x);',
      '>   for (;;) k += 1;',
      '  };',
      '  f(1);',
      '  for (const x of [1]) f(x);',
      '};',
    ],
  ],
  [
    'around a call of a function without one',
    [
      'const norm = (v: number[]) => Math.sqrt(v.reduce((sum, x) => sum + x * x, 0));',
      'export const answer = () => {',
      '  const v = [1, 2];',
      '  let length = norm(v);',
      '> while (length > 0.1) {',
      '    length = norm(v);',
      '  }',
      '};',
    ],
  ],
  [
    'in a method',
    [
      'class Path {',
      '  walk() {',
      '    let k = Math.abs(1);',
      '>   while (true) k += 1;',
      '  }',
      '}',
      'export const answer = () => new Path().walk();',
    ],
  ],
  [
    'in transpiled code',
    [
      'enum E { A }',
      'const k0 = E.A;',
      'export const answer = () => {',
      '  let k = Math.abs(k0);',
      '',
      '> while (true) k += 1;',
      '};',
    ],
  ],
  [
    'loops in a loop, by the outermost',
    [
      'export const answer = () => {',
      '  const n = Math.abs(2);',
      '> while (n > 1) {',
      '    for (let k = 0; k < 5; k++) if (k > 7) return k;',
      '    [1].map((x) => (x > 3 ? 1 : 2));',
      '  }',
      '};',
    ],
  ],
  [
    'recursion, before a loop',
    [
      'const twice = (k: number): number =>',
      '> k === 0 ? 0 : twice(k - 1) + twice(k - 1);',
      'export const answer = () => twice(60);',
      'for (const x of [1]);',
    ],
  ],
])('code that never ends is named by its line, whichever jump it is ended at: %s', async (_, marked) => {
  const line = 1 + marked.findIndex((text) => text.startsWith('>'));
  const end = { limit: 'time', position: { file: 'solution.ts', line } };
  for (const jumps of [1, 2, 3]) {
    const source = marked
      .map((text) => text.replace(/^>/, ' ').replace('Math.abs(', 'Math.abs('.repeat(jumps)))
      .map((text) => text.replace(/(?<=abs\(\w+)\)/, ')'.repeat(jumps)))
      .join('\n');
    expect((await answer(source, { kind: 'number' }, [], { fuelPerCall: 200_000 })).outcome).toMatchObject(
      end,
    );
  }
});

test.each(['solution.ts', 'helper.ts'])(
  'a loop below the first comment of %s is named by its line',
  async (file) => {
    const solution = `import './helper.ts';`;
    const helper = 'export {};';
    const files = { 'solution.ts': solution, 'helper.ts': helper, [file]: '// A comment.\n\nfor (;;);\n' };
    expect(await load(files)).toMatchObject({ kind: 'limit', position: { file, line: 3, column: 1 } });
  },
);
