import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fingerprint, lookAlikes, normalForm } from '../../../../harness/course/analysis/index.ts';
import { SEEDED } from '../reports/grades.ts';

const formOf = (text: string) => normalForm({ 'solution.ts': text });

const PLAIN = `
export function loss([x, y]: Vector): number {
  const u = y - 1;
  return (x - 2) ** 2 + u ** 4 - u ** 2;
}
`;

describe('the normal form sets aside', () => {
  test.each([
    ['comments', `// mine\n${PLAIN.replace('const', '/* a */ const')}`],
    ['white space and line ends', PLAIN.replaceAll('\n', '\r\n\t')],
    ['names', PLAIN.replaceAll(/\bu\b/g, 'shifted').replace('[x, y]', '[a, y]').replace('(x -', '(a -')],
    ['semicolons and commas before a bracket', PLAIN.replaceAll(';', '').replace('y]', 'y,]')],
    ['how a number is written', PLAIN.replace('- 1', '- 1.0')],
  ])('%s', (_, text) => {
    expect(text).not.toBe(PLAIN);
    expect(formOf(text)).toEqual(formOf(PLAIN));
  });

  test('the kind of quotes', () => {
    expect(formOf(`f('a')`)).toEqual(formOf(`f("a")`));
  });

  test('what stands inside a template is code', () => {
    expect(formOf('`a${ { b: x }.b /* c */ }d` + x')).toEqual(formOf('`a${{b:y}.b}d`+y // e'));
    expect(formOf('{ f(`a${x}b`) } // c')).toEqual(formOf('{ f(`a${x}b`) }'));
  });
});

test('a file that nobody has written is one token, and takes no time', () => {
  // The first two fill the scanner's stack; the other ones take it minutes.
  for (const text of [
    `0x${'f'.repeat(1e6)}n`,
    `0x${'f'.repeat(2e5)}`,
    `0b${'1'.repeat(1e6)}n`,
    '`${'.repeat(3e5),
  ])
    expect(formOf(text).length).toBe(1);
  for (const text of [`0o${'7'.repeat(60_000)}n`, `${'0'.repeat(2000)};`])
    expect(formOf(text).length).toBe(1);
});

describe('the normal form keeps', () => {
  test.each([
    ['an operator', '+ u', '- u'],
    ['a number', '** 4', '** 3'],
    ['which name is which', 'u ** 4 - u', 'u ** 4 - x'],
    ['a comma that parts two things', '[x, y]', '[x y]'],
  ])('%s', (_, from, to) => {
    expect(PLAIN).toContain(from);
    expect(formOf(PLAIN.replace(from, to)).hash).not.toBe(formOf(PLAIN).hash);
  });

  test('the names of properties and values', () => {
    expect(formOf('Math.sin(x)').hash).not.toBe(formOf('Math.cos(x)').hash);
    expect(formOf('f(NaN)').hash).not.toBe(formOf('f(Infinity)').hash);
    expect(formOf('`a${x}b`').hash).not.toBe(formOf('`a${x}c`').hash);
  });

  test('what stands in which file', () => {
    expect(normalForm({ 'a.ts': '1', 'b.ts': '2' })).not.toEqual(normalForm({ 'a.ts': '1 2', 'b.ts': '' }));
  });
});

test('one name for two variables is another program, and a new name for one is not', () => {
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

test('nesting costs nothing, and no text is too broken', () => {
  for (const text of ['('.repeat(60_000), '`${'.repeat(20_000), '[{'.repeat(30_000), '\0\uD800`"/*', '}}}`'])
    expect(formOf(text).length).toBeGreaterThan(0);
});

describe('look-alikes', () => {
  const of = (submission: string, text: string, exercise = '01-loss'): Fingerprint => ({
    exercise,
    from: { submission },
    form: formOf(text),
  });
  const from = (origin: 'reference' | 'starter', text: string): Fingerprint => ({
    exercise: '01-loss',
    from: { origin },
    form: formOf(text),
  });
  const ALL = [
    of('anna', 'f(x, y)'),
    of('ben', 'f(u, v) // mine'),
    of('cem', 'f(x, x)'),
    of('dora', 'throw x'),
    of('anna', 'a + b - c * d', '02-stationary-points'),
    of('cem', 'x + y - z * w', '02-stationary-points'),
    of('dora', 'f(x, y)', '02-stationary-points'),
    from('reference', 'throw y'),
    from('reference', 'g(x) + 1'),
  ];

  test('the longest first, and last what is ours', () => {
    expect(lookAlikes(ALL)).toEqual([
      { exercise: '02-stationary-points', submissions: ['anna', 'cem'], length: 7 },
      { exercise: '01-loss', submissions: ['anna', 'ben'], length: 6 },
      { exercise: '01-loss', submissions: ['dora'], origin: 'reference', length: 2 },
    ]);
  });

  test('do not depend on the order of the solutions', () => {
    const shuffled = fc.shuffledSubarray(ALL, { minLength: ALL.length });
    fc.assert(
      fc.property(shuffled, (fingerprints) => {
        expect(lookAlikes(fingerprints)).toEqual(lookAlikes(ALL));
      }),
      SEEDED,
    );
  });

  test('who alone has not started is like nobody; two who have not are told apart from others', () => {
    const [anna, starter] = [of('anna', 'f(x)'), from('starter', 'f(x)')];
    expect(lookAlikes([anna, starter])).toEqual([]);
    expect(lookAlikes([anna, starter, of('ben', 'f(x)')])).toMatchObject([{ origin: 'starter' }]);
  });

  test('there are none where all differ', () => {
    expect(lookAlikes([of('anna', 'f(x)'), of('ben', 'f(x, y)'), from('reference', 'g(1)')])).toEqual([]);
  });
});
