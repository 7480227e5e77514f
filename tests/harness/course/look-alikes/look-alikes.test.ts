import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ComparedCode,
  type ComparedSolution,
  findLookAlikes,
  fingerprintOf,
  linesOf,
} from '../../../../harness/course/look-alikes/index.ts';
import { SEEDED } from '../reports/grades.ts';

const printOf = (text: string): Int32Array => fingerprintOf({ 'solution.ts': text });

const PLAIN = `
export function loss([x, y]: Vector): number {
  const u = y - 1;
  return (x - 2) ** 2 + u ** 4 - u ** 2;
}
`;

describe('a fingerprint ignores differences', () => {
  test.each([
    ['comments', `// mine\n${PLAIN.replace('const', '/* a */ const')}`],
    ['white space and line endings', PLAIN.replaceAll('\n', '\r\n\t')],
    [
      'variable names',
      PLAIN.replaceAll(/\bu\b/g, 'shifted').replace('[x, y]', '[a, y]').replace('(x -', '(a -'),
    ],
    ['semicolons and trailing commas', PLAIN.replaceAll(';', '').replace('y]', 'y,]')],
    ['the spelling of a number', PLAIN.replace('- 1', '- 1.0')],
    ['let and var in place of const', PLAIN.replace('const', 'var')],
  ])('a fingerprint ignores %s', (_, text) => {
    expect(text).not.toBe(PLAIN);
    expect(printOf(PLAIN).length).toBeGreaterThan(20);
    expect(printOf(text)).toEqual(printOf(PLAIN));
  });

  test('a fingerprint ignores the kind of quotes', () => {
    const text = `f('a', b, c, d, e, f, g)`;
    expect(printOf(text)).toHaveLength(5);
    expect(printOf(text)).toEqual(printOf(text.replaceAll(`'`, '"')));
  });

  test('a fingerprint sees the expressions of a template literal as code', () => {
    const tail = '+ (a) - (b) - (c)';
    expect(printOf(`\`a\${ { b: x }.b /* c */ }d\` + x ${tail}`)).toEqual(
      printOf(`\`a\${{b:y}.b}d\`+y ${tail} // e`),
    );
    expect(printOf(`{ f(\`a\${x}b\`) ${tail} } // c`)).toEqual(printOf(`{ f(\`a\${x}b\`) ${tail} }`));
  });

  test('a name counts only within its k-gram: the same lines have the same k-grams after other lines', () => {
    const line = 'const next = path.map((one) => one - step * size);';
    const after = printOf(`const one = 1; const step = 2; ${line}`);
    for (const gram of printOf(line)) expect(after).toContain(gram);
    expect(printOf(line).length).toBeGreaterThan(3);
  });
});

test('a generated file with a huge text or word has no k-grams and takes no time', () => {
  // The scanner overflows its stack at the first two, and takes minutes for the others.
  for (const text of [
    `0x${'f'.repeat(1e6)}n`,
    `0x${'f'.repeat(2e5)}`,
    `0b${'1'.repeat(1e6)}n`,
    '`${'.repeat(3e5),
  ])
    expect(printOf(`${text} + a + b + c + d + e + f + g`)).toHaveLength(0);
});

test('a long word, or a quote in a regular expression, hides no code around it', () => {
  for (const text of [
    `0o${'7'.repeat(60_000)}n`,
    `${'0'.repeat(2000)};`,
    `// ${'x'.repeat(2000)}\n`,
    '/`/;',
    '/[/*]/;',
    'if (one) { } /"/;',
    'const of = one / `${/`/}`.length;',
  ]) {
    const hidden = printOf(`${text}\n${PLAIN}`);
    for (const gram of printOf(PLAIN)) expect(hidden).toContain(gram);
  }
  const divided = printOf('const half = number / 2 + other[0] / 3 + f(x) / 4 / this.size / 5;');
  expect(divided.length).toBeGreaterThan(8);
});

describe('a fingerprint keeps differences', () => {
  test.each([
    ['an operator', '+ u', '- u'],
    ['a number', '** 4', '** 3'],
    ['the use of another variable', 'u ** 4 - u', 'u ** 4 - x'],
    ['a comma between elements', '[x, y]', '[x y]'],
    ['the name of a property', 'u ** 2', 'Math.sin(u)'],
  ])('a fingerprint changes with %s', (_, from, to) => {
    expect(PLAIN).toContain(from);
    expect(printOf(PLAIN.replace(from, to))).not.toEqual(printOf(PLAIN));
  });

  test('a fingerprint changes with the name of a property or a value', () => {
    const of = (part: string): Int32Array => printOf(`g(${part}, a, b, c, d, e, f)`);
    expect(of('Math.sin(x)')).not.toEqual(of('Math.cos(x)'));
    expect(of('NaN')).not.toEqual(of('Infinity'));
    expect(of('`a${x}b`')).not.toEqual(of('`a${x}c`'));
  });
});

test('renaming keeps a k-gram only if different variables keep different names', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  fc.assert(
    fc.property(
      // Twelve tokens, with the words between the names.
      fc.array(name, { minLength: 6, maxLength: 6 }),
      fc.array(name, { minLength: 4, maxLength: 4 }),
      (names, to) => {
        const renamed = names.map((one) => to['abcd'.indexOf(one)]!);
        const isOneToOne = new Set(renamed).size === new Set(names).size;
        const [own, other] = [names, renamed].map((each) => printOf(`${each.join(' + ')} +`));
        expect(own).toHaveLength(1);
        expect(String(own) === String(other)).toBe(isOneToOne);
      },
    ),
    SEEDED,
  );
});

test('a fingerprint accepts deep nesting and invalid code', () => {
  for (const text of [
    '('.repeat(60_000),
    '`${'.repeat(20_000),
    '[{'.repeat(30_000),
    '[=/'.repeat(21_000),
    '\0\uD800`"/*',
    '}}}`',
  ])
    expect(() => printOf(text)).not.toThrow();
});

describe('findLookAlikes', () => {
  /** Some 40 tokens that no other number makes, so that no k-gram is shared. */
  const code = (n: number): string =>
    Array.from({ length: 8 }, (_, k) => `x = f(x, ${n + k / 10}) * y;`).join('\n');

  const of = (submission: string, text: string, exercise = '01-loss'): ComparedSolution => ({
    exercise,
    submission,
    fingerprint: printOf(text),
  });
  const answer = (name: string, text: string): ComparedCode => ({
    exercise: '01-loss',
    answer: name,
    fingerprint: printOf(text),
  });
  const find = (solutions: readonly ComparedSolution[], course: readonly ComparedCode[] = []) =>
    findLookAlikes(['01-loss', '02-points'], solutions, course).map(
      ({ submissions, answer: like, matches }) => [
        ...submissions,
        ...(like === undefined ? [] : [like]),
        ...matches.map(({ exercise, share }) => `${exercise} ${share.toFixed(2)}`),
      ],
    );

  test('pairs are found across exercises, those with most in common first', () => {
    const solutions = [
      of('anna', code(1)),
      of('ben', code(2)),
      of('cem', `${code(2)} // mine`),
      of('dora', `const one = 1;\n${code(1)}`),
      of('anna', code(3), '02-points'),
      of('dora', code(3), '02-points'),
      of('ben', code(1), '02-points'),
    ];
    expect(find(solutions)).toEqual([
      ['anna', 'dora', '01-loss 1.00', '02-points 1.00'],
      ['ben', 'cem', '01-loss 1.00'],
    ]);
  });

  test('the result does not depend on the order of the solutions', () => {
    const all = [
      of('anna', code(1)),
      of('ben', code(1)),
      of('cem', code(1)),
      of('dora', code(2)),
      of('emil', `${code(2)}\n${code(1)}`),
    ];
    const expected = find(all);
    expect(expected).toHaveLength(7);
    const shuffled = fc.shuffledSubarray(all, { minLength: all.length });
    fc.assert(
      fc.property(shuffled, (some) => {
        expect(find(some)).toEqual(expected);
      }),
      SEEDED,
    );
  });

  test('what is in the starter, or in two answers of the course, counts nothing', () => {
    const two = [of('anna', code(1)), of('ben', code(1))];
    expect(find(two)).toHaveLength(1);
    expect(find(two, [{ exercise: '01-loss', fingerprint: printOf(code(1)) }])).toEqual([]);
    expect(find(two, [answer('one.ts', code(1)), answer('two.ts', code(1))])).toEqual([]);
  });

  test('a copy of an answer is found, and not as a copy of another student’s', () => {
    const two = [of('anna', code(1)), of('ben', code(1))];
    expect(find(two, [answer('reference/loss.ts', code(1)), answer('two.ts', code(2))])).toEqual([
      ['anna', 'reference/loss.ts', '01-loss 1.00'],
      ['ben', 'reference/loss.ts', '01-loss 1.00'],
    ]);
  });

  test('the answers set how much two solutions may have in common', () => {
    const two = [of('anna', code(1)), of('ben', code(1))];
    expect(find(two, [answer('one.ts', code(5)), answer('two.ts', code(6))])).toHaveLength(1);
    expect(find(two, [answer('one.ts', code(5)), answer('two.ts', code(5))])).toEqual([]);
  });

  test('what a twentieth of a class writes counts nothing, but many students with the same code are one', () => {
    const class_ = (text: (k: number) => string): ComparedSolution[] =>
      Array.from({ length: 10 }, (_, k) => of(`student-${k}`, text(k)));
    expect(find(class_(() => code(1)))).toHaveLength(45);
    expect(find(class_((k) => `${code(1)}\n${code(20 + k)}`))).toEqual([]);
  });

  test('short solutions are no look-alikes', () => {
    expect(find([of('anna', 'f(x, y) + 1'), of('ben', 'f(x, y) + 1')])).toEqual([]);
    const line = 'const next = path.map((one) => one - step * size);';
    expect(find([of('anna', line), of('ben', line)])).toEqual([]);
  });

  test('the lines of a match are those that hold what both have', () => {
    const text = `const mine = 5;\n\n${code(1)}\n\n// the end\nconst other = { a: [7], b: 9 };\n`;
    const shared = new Set(printOf(code(1)));
    expect([...linesOf(text, shared)].toSorted((a, b) => a - b)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
