import { expect, test } from 'vitest';
import { fixture, linesOf, replaced, scenarioValidator } from './fixtures.ts';

const text = fixture('experiment-4.json');

/** Changes of a valid fixture: a part of its text, the replacement, and the problems that result. */
const FAULTS: readonly (readonly [part: string, by: string, ...lines: string[]])[] = [
  ['"gd"', '"GD"', '13:15 /runs/0/kind: "GD" is not one of gd, momentum; did you mean "gd"?'],
  [
    '"momentum",',
    '"momentm",',
    '18:15 /runs/1/kind: "momentm" is not one of gd, momentum; did you mean "momentum"?',
  ],
  ['"gd"', '"newton"', '13:15 /runs/0/kind: "newton" is not one of gd, momentum'],
  ['"gd"', '1', '13:15 /runs/0/kind: 1 is not one of gd, momentum'],
  [
    '"diverged"',
    '"sadle"',
    '14:18 /runs/0/outcome: "sadle" is not one of minimum-1, minimum-2, saddle, diverged, not-converged; did you mean "saddle"?',
  ],
  ['0.29', '-0.2', '8:15 /stepSize: -0.2 must be > 0'],
  ['0.29', '0', '8:15 /stepSize: 0 must be > 0'],
  ['0.29', '"0.29"', '8:15 /stepSize: "0.29" must be a number'],
  ['0.29', '1e999', '8:15 /stepSize: 1e999 is too large for a double-precision number'],
  ['0.08', '1', '9:20 /momentumCoeff: 1 must be < 1'],
  ['0.08', '-0.08', '9:20 /momentumCoeff: -0.08 must be >= 0'],
  ['"steps": 16', '"steps": 3.5', '10:12 /steps: 3.5 must be a whole number'],
  ['"steps": 16', '"steps": 10001', '10:12 /steps: 10001 must be <= 10000'],
  [
    '"steps": 16',
    '"steps": -3.5',
    '10:12 /steps: -3.5 must be a whole number',
    '10:12 /steps: -3.5 must be >= 0',
  ],
  ['[4, 2.5]', '[4]', '7:12 /start: […] must NOT have fewer than 2 items'],
  ['[4, 2.5]', '[]', '7:12 /start: [] must NOT have fewer than 2 items'],
  ['[4, 2.5]', '{"x": 4}', '7:12 /start: {…} must be a list'],
  ['[4, 2.5]', '[4, null]', '7:16 /start/1: null must be a number'],
  ['[4, 2.5]', '[4, "NaN"]', '7:16 /start/1: "NaN" must be a number'],
  [
    '"NaN"',
    '"nan"',
    '15:35 /runs/0/end/1: "nan" is not a number or one of NaN, Infinity, -Infinity; did you mean "NaN"?',
  ],
  ['"NaN"', 'false', '15:35 /runs/0/end/1: false is not a number or one of NaN, Infinity, -Infinity'],
  [
    '"kind": "gd"',
    '"kind": "momentum"',
    '11:11 /runs: […] must contain at least 0 and no more than 1 valid item(s)',
  ],
  ['"steps": 16,', '', '1:1 /: "steps" is missing'],
  ['"kind": "gd",', '', '12:5 /runs/0: "kind" is missing'],
  ['"stepSize"', '"stepsize"', '8:3 /stepsize: unknown property; did you mean "stepSize"?'],
  ['"steps": 16', '"steps": 16, "stepsize": 1', '10:16 /stepsize: unknown property'],
  ['"steps": 16', '"steps": 16, "a/b~c": 1', '10:16 /a~1b~0c: unknown property'],
  ['"steps": 16', '"steps": 16, "__proto__": {}', '10:16 /__proto__: unknown property'],
  [
    '"steps": 16,',
    '"__proto__": {"steps": 16},',
    '1:1 /: "steps" is missing',
    '10:3 /__proto__: unknown property',
  ],
  ['"steps": 16', '"steps": 16, "steps": 17', '10:16 /steps: this property is repeated'],
  ['"steps": 16', '"steps": 16, "steps": 1.5', '10:16 /steps: this property is repeated'],
  ['"A step too large for gradient descent"', '""', '4:12 /title: must not be empty'],
  [
    '"experiment-4"',
    '"Experiment 4"',
    '3:9 /id: "Experiment 4" does not match ^[a-z0-9]+([.-][a-z0-9]+)*$; a valid example is "experiment-1"',
  ],
  ['"experiment-4"', 'null', '3:9 /id: null must be a string'],
];

test.each(FAULTS)('a scenario with %s replaced by %s is reported precisely', (part, by, ...lines) => {
  expect(linesOf(replaced(text, part, by), 'scenario.json', scenarioValidator)).toEqual(
    lines.map((line) => `scenario.json:${line}`),
  );
});

test('all problems of a file are reported at once, in the order of the text', () => {
  const broken = [
    ['0.29', '-0.2'],
    ['"momentumCoeff"', '"momentum"'],
    ['"steps": 16', '"steps": "16"'],
    ['"gd"', '"gdd"'],
    ['"outcome": "minimum-1",', ''],
  ].reduce((changed, [part, by]) => replaced(changed, part!, by!), text);
  expect(linesOf(broken, 'a b.json', scenarioValidator)).toEqual([
    'a b.json:8:15 /stepSize: -0.2 must be > 0',
    'a b.json:9:3 /momentum: unknown property; did you mean "momentumCoeff"?',
    'a b.json:10:12 /steps: "16" must be a whole number',
    'a b.json:13:15 /runs/0/kind: "gdd" is not one of gd, momentum; did you mean "gd"?',
    'a b.json:17:5 /runs/1: "outcome" is missing',
  ]);
});

test('a long value is cut in the message', () => {
  const [line] = linesOf(replaced(text, '"gd"', `"${'x'.repeat(1000)}"`), 'x', scenarioValidator);
  expect(line).toBe(`x:13:15 /runs/0/kind: "${'x'.repeat(59)}… is not one of gd, momentum`);
});

test.each([
  ['null', 'x:1:1 /: null must be an object'],
  ['[1]', 'x:1:1 /: […] must be an object'],
  ['"text"', 'x:1:1 /: "text" must be an object'],
])('the whole text %s is not a scenario', (whole, line) => {
  expect(linesOf(whole, 'x', scenarioValidator)).toEqual([line]);
});
