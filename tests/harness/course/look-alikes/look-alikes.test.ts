import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findLookAlikes,
  type NormalizedSolution,
  normalForm,
} from '../../../../harness/course/look-alikes/index.ts';
import { SEEDED } from '../reports/grades.ts';

const formOf = (text: string) => normalForm({ 'solution.ts': text });

const PLAIN = `
export function loss([x, y]: Vector): number {
  const u = y - 1;
  return (x - 2) ** 2 + u ** 4 - u ** 2;
}
`;

describe('the normal form ignores differences', () => {
  test.each([
    ['comments', `// mine\n${PLAIN.replace('const', '/* a */ const')}`],
    ['white space and line endings', PLAIN.replaceAll('\n', '\r\n\t')],
    [
      'variable names',
      PLAIN.replaceAll(/\bu\b/g, 'shifted').replace('[x, y]', '[a, y]').replace('(x -', '(a -'),
    ],
    ['semicolons and trailing commas', PLAIN.replaceAll(';', '').replace('y]', 'y,]')],
    ['the spelling of a number', PLAIN.replace('- 1', '- 1.0')],
  ])('the normal form ignores %s', (_, text) => {
    expect(text).not.toBe(PLAIN);
    expect(formOf(text)).toEqual(formOf(PLAIN));
  });

  test('the normal form ignores the kind of quotes', () => {
    expect(formOf(`f('a')`)).toEqual(formOf(`f("a")`));
  });

  test('the normal form treats the expressions of a template literal as code', () => {
    expect(formOf('`a${ { b: x }.b /* c */ }d` + x')).toEqual(formOf('`a${{b:y}.b}d`+y // e'));
    expect(formOf('{ f(`a${x}b`) } // c')).toEqual(formOf('{ f(`a${x}b`) }'));
  });
});

test('a generated file with a huge text or word counts as one token', () => {
  // The scanner overflows its stack at the first two, and takes minutes for the others.
  for (const text of [
    `0x${'f'.repeat(1e6)}n`,
    `0x${'f'.repeat(2e5)}`,
    `0b${'1'.repeat(1e6)}n`,
    '`${'.repeat(3e5),
  ])
    expect(formOf(text).tokenCount).toBe(1);
  for (const text of [`0o${'7'.repeat(60_000)}n`, `${'0'.repeat(2000)};`])
    expect(formOf(text).tokenCount).toBe(1);
});

describe('the normal form keeps differences', () => {
  test.each([
    ['an operator', '+ u', '- u'],
    ['a number', '** 4', '** 3'],
    ['the use of another variable', 'u ** 4 - u', 'u ** 4 - x'],
    ['a comma between elements', '[x, y]', '[x y]'],
  ])('the normal form changes with %s', (_, from, to) => {
    expect(PLAIN).toContain(from);
    expect(formOf(PLAIN.replace(from, to)).hash).not.toBe(formOf(PLAIN).hash);
  });

  test('the normal form changes with the name of a property or a value', () => {
    expect(formOf('Math.sin(x)').hash).not.toBe(formOf('Math.cos(x)').hash);
    expect(formOf('f(NaN)').hash).not.toBe(formOf('f(Infinity)').hash);
    expect(formOf('`a${x}b`').hash).not.toBe(formOf('`a${x}c`').hash);
  });

  test('the normal form changes if code moves to another file', () => {
    expect(normalForm({ 'a.ts': '1', 'b.ts': '2' })).not.toEqual(normalForm({ 'a.ts': '1 2', 'b.ts': '' }));
  });
});

test('renaming keeps the normal form only if different variables keep different names', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 8 }),
      fc.array(name, { minLength: 4, maxLength: 4 }),
      (names, to) => {
        const renamed = names.map((one) => to['abcd'.indexOf(one)]!);
        const isOneToOne = new Set(renamed).size === new Set(names).size;
        expect(formOf(names.join(' + ')).hash === formOf(renamed.join(' + ')).hash).toBe(isOneToOne);
      },
    ),
    SEEDED,
  );
});

test('the normal form accepts deep nesting and invalid code', () => {
  for (const text of ['('.repeat(60_000), '`${'.repeat(20_000), '[{'.repeat(30_000), '\0\uD800`"/*', '}}}`'])
    expect(formOf(text).tokenCount).toBeGreaterThan(0);
});

describe('findLookAlikes', () => {
  const of = (submission: string, text: string, exercise = '01-loss'): NormalizedSolution => ({
    exercise,
    from: { submission },
    form: formOf(text),
  });
  const from = (origin: 'reference' | 'starter', text: string): NormalizedSolution => ({
    exercise: '01-loss',
    from: { origin },
    form: formOf(text),
  });
  const ALL = [
    of('student-01', 'f(x, y)'),
    of('student-02', 'f(u, v) // mine'),
    of('student-03', 'f(x, x)'),
    of('student-04', 'throw x'),
    of('student-01', 'a + b - c * d', '02-stationary-points'),
    of('student-03', 'x + y - z * w', '02-stationary-points'),
    of('student-04', 'f(x, y)', '02-stationary-points'),
    from('reference', 'throw y'),
    from('reference', 'g(x) + 1'),
  ];

  test('findLookAlikes lists groups by decreasing length, and matches of the reference last', () => {
    expect(findLookAlikes(ALL)).toEqual([
      { exercise: '02-stationary-points', submissions: ['student-01', 'student-03'], tokenCount: 7 },
      { exercise: '01-loss', submissions: ['student-01', 'student-02'], tokenCount: 6 },
      { exercise: '01-loss', submissions: ['student-04'], origin: 'reference', tokenCount: 2 },
    ]);
  });

  test('findLookAlikes does not depend on the order of the solutions', () => {
    const shuffled = fc.shuffledSubarray(ALL, { minLength: ALL.length });
    fc.assert(
      fc.property(shuffled, (fingerprints) => {
        expect(findLookAlikes(fingerprints)).toEqual(findLookAlikes(ALL));
      }),
      SEEDED,
    );
  });

  test('findLookAlikes reports an unchanged starter only if two or more students submit it', () => {
    const [first, starter] = [of('student-01', 'f(x)'), from('starter', 'f(x)')];
    expect(findLookAlikes([first, starter])).toEqual([]);
    expect(findLookAlikes([first, starter, of('student-02', 'f(x)')])).toMatchObject([{ origin: 'starter' }]);
  });

  test('findLookAlikes finds nothing if all solutions differ', () => {
    expect(
      findLookAlikes([of('student-01', 'f(x)'), of('student-02', 'f(x, y)'), from('reference', 'g(1)')]),
    ).toEqual([]);
  });
});
