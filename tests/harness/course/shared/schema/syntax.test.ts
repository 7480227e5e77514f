import { expect, test } from 'vitest';
import { compileSchema } from '../../../../../harness/course/shared/schema/compile-schema.ts';
import { fixture, linesOf, replaced, scenarioValidator } from './fixtures.ts';

const anything = compileSchema<unknown>({});

/** Texts that are not valid JSON, and the problems that are reported. */
const TEXTS: readonly (readonly [text: string, ...lines: string[]])[] = [
  ['', '1:1: the file is empty'],
  [' \n\t', '1:1: the file is empty'],
  ['{"a": 1,}', '1:8: remove the comma before }'],
  ['[1,\n 2,\n]', '2:3: remove the comma before ]'],
  ['{"a": [1,], "b": 2,}', '1:9: remove the comma before ]'],
  ['{"a": 1,, "b": 2}', '1:9: property name expected at ,'],
  ['{"a": 1\n "b": 2}', '2:2: comma expected at "b"'],
  ['{"a": 1\r\n "b": 2\r\n "c": 3}', '2:2: comma expected at "b"'],
  ['[1 2]', '1:4: comma expected at 2'],
  ['{"a": [1, 2}', '1:12: comma expected at }'],
  ['{"a" 1}', '1:6: colon expected at 1'],
  ['{"a"}', '1:5: colon expected at }'],
  ['{"a":}', '1:6: value expected at }'],
  ['{a: 1}', '1:2: a is not valid JSON: write text and names in double quotes'],
  ["{'a': 1}", "1:2: 'a' is not valid JSON: write text and names in double quotes"],
  ['{1: 2}', '1:2: property name expected at 1'],
  ['{"a": “x”}', '1:7: “x” is not valid JSON: write text and names in double quotes'],
  ['{"a: "x",\n "b": 1}', '1:7: x is not valid JSON: write text and names in double quotes'],
  ['{"a": "x}', '1:7: unexpected end of string at "x}'],
  ['{"a": True}', '1:7: True is not valid JSON; did you mean "true"?'],
  ['{"a": nul}', '1:7: nul is not valid JSON; did you mean "null"?'],
  ['{"a": NaN}', '1:7: NaN is not a valid number in JSON'],
  ['{"a": -Infinity}', '1:7: -Infinity is not a valid number in JSON'],
  ['{"a": .5}', '1:7: .5 is not a valid number in JSON'],
  ['{"a": +5}', '1:7: +5 is not a valid number in JSON'],
  ['{"a": 5.}', '1:7: unexpected end of number at 5.'],
  ['{"a": 1}}', '1:9: end of file expected at }'],
  ['{"a": 1', '1:8: close brace expected at the end of the file'],
  ['[1,\n2', '2:2: close bracket expected at the end of the file'],
  ['{"a":', '1:6: value expected at the end of the file'],
  ['// a\n[1, /* b */ 2]', '1:1: invalid comment token at //'],
  ['["\\x"]', '1:2: invalid escape character at "\\x"'],
  ['["\\u12"]', '1:2: invalid unicode at "\\u12"'],
  ['["\t"]', '1:2: invalid character at "\\u0009"'],
  ['\uFEFF[1]', '1:1: the file begins with a byte order mark: save it as UTF-8 without one'],
  [
    '\uFEFF[1,]',
    '1:1: the file begins with a byte order mark: save it as UTF-8 without one',
    '1:3: remove the comma before ]',
  ],
  ['{"a": {"b": 1, "b": 2}}', '1:16 /a/b: this property is repeated'],
  ['[{"a": 1}, {"a": 1, "\\u0061": 2}]', '1:21 /1/a: this property is repeated'],
];

test.each(TEXTS)('the syntax errors of %j are explained', (text, ...lines) => {
  expect(linesOf(text, 'file.json', anything)).toEqual(lines.map((line) => `file.json:${line}`));
});

test('of a text that is not JSON the first error is reported alone: what follows may be its consequence', () => {
  const broken = [
    ['"steps": 16,', '"steps": -1 // too few'],
    ['1.70710707426802]', '1.70710707426802,]'],
    ['"gd"', '"GD"'],
  ].reduce((changed, [part, by]) => replaced(changed, part!, by!), fixture('experiment-4.json'));
  expect(linesOf(broken, 'x', scenarioValidator)).toEqual(['x:10:15: invalid comment token at //']);
});

test.each(['[', '{"a":', '/*"*/[', '"\\\n"['])(
  'the text %j repeated a hundred thousand times is rejected as too deep',
  (part) => {
    const [line, ...more] = linesOf(part.repeat(100_000), 'x', anything);
    expect(line).toMatch(/nested deeper than 200 levels$/);
    expect(more).toEqual([]);
  },
);

test('200 levels of nesting are accepted and 201 are not', () => {
  expect(linesOf('['.repeat(200) + ']'.repeat(200), 'x', anything)).toEqual([]);
  expect(linesOf('['.repeat(201) + ']'.repeat(201), 'x', anything)).toHaveLength(1);
});
