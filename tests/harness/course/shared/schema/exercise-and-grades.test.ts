import { expect, test } from 'vitest';
import type { ExerciseDescription } from '../../../../../harness/core/model/exercise.generated.ts';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import { compileSchema } from '../../../../../harness/course/shared/schema/compile-schema.ts';
import schema from '../../../../../schemas/exercise.schema.json' with { type: 'json' };
import { gradesValidator } from '../../../grades-validator.ts';
import { linesOf, replaced } from './fixtures.ts';

const exerciseValidator = compileSchema<ExerciseDescription>(schema);

const SHA256 = `sha256-${'0123456789abcdef'.repeat(4)}`;

const exercise: ExerciseDescription = {
  $schema: '../../../schemas/exercise.schema.json',
  id: '04-momentum',
  title: 'Gradient descent with momentum',
  summary: 'Let a filtered gradient move β.',
  reference: 'reference/momentum.ts',
  scenarios: ['experiment-1', 'experiment-4-momentum-0.03'],
};

const grades: Grades = {
  seed: 1,
  exercises: [{ id: '04-momentum', title: 'Momentum', maxPoints: 10, fingerprint: SHA256 }],
  submissions: [
    {
      id: 'student-01',
      points: 7,
      maxPoints: 10,
      exercises: [
        {
          id: '04-momentum',
          status: 'graded',
          points: 7,
          maxPoints: 10,
          source: SHA256,
          note: 'The default export is ignored.',
          console: ['[4, 1.075]'],
          checks: [
            { id: 'one-step', title: 'one step is right', points: 7, maxPoints: 7, outcome: 'passed' },
            {
              id: 'moves-with-the-old-velocity',
              points: 0,
              maxPoints: 3,
              outcome: 'failed',
              message: 'β is wrong',
              hint: 'Which z moves β?',
              explanations: [{ said: { id: 'hint', text: 'Which z moves β?' }, proves: false }],
              position: { file: 'solution.ts', line: 3, column: 7 },
              counterexample: { beta: [1, '-0'], gradient: 'function sphere', steps: 2, flat: true },
              expected: ['NaN', 1],
              actual: null,
              picture: {
                kind: 'path',
                symbol: 'β',
                yours: [
                  [4, 1.075],
                  ['NaN', '-Infinity'],
                ],
                right: [[4, 1.075]],
                landscape: {
                  polynomials: [[4, -4, 1], [0]],
                  levels: [-0.25, 0],
                  points: [{ name: 'minimum 1', kind: 'minimum', beta: [2, 1.7] }],
                },
              },
              replay: { seed: -5, path: 'row 3:1:0' },
              diagnosis: {
                misconception: 'new-velocity',
                message: 'The old z moves β.',
              },
            },
          ],
        },
      ],
    },
    {
      id: 'name with spaces\n☃',
      points: 0,
      maxPoints: 10,
      exercises: [{ id: '04-momentum', status: 'missing', points: 0, maxPoints: 10, checks: [] }],
    },
  ],
};

const exerciseText = JSON.stringify(exercise, null, 2);
const gradesText = JSON.stringify(grades, null, 2);
const inCheck = '/submissions/0/exercises/0/checks/1';

test('an exercise and grades with every property of their schemas are valid', () => {
  expect(linesOf(exerciseText, 'exercise.json', exerciseValidator)).toEqual([]);
  expect(linesOf(gradesText, 'grades.json', gradesValidator)).toEqual([]);
});

test.each([
  [
    '"04-momentum"',
    '"momentum"',
    '/id: "momentum" does not match ^[0-9]{2}-[a-z0-9-]+$; a valid example is "04-momentum"',
  ],
  [
    '"reference/momentum.ts"',
    '"../secret.ts"',
    '/reference: "../secret.ts" does not match ^reference/[a-z0-9-]+(/[a-z0-9-]+)*\\.ts$; a valid example is "reference/momentum.ts"',
  ],
  [
    '"experiment-4-momentum-0.03"',
    '"experiment-1"',
    '/scenarios: […] must NOT have duplicate items (items ## 1 and 0 are identical)',
  ],
  ['"scenarios"', '"scenario"', '/scenario: unknown property; did you mean "scenarios"?'],
  ['"title"', '"points": 10, "title"', '/points: unknown property'],
])('an exercise with %s replaced by %s is reported precisely', (part, by, what) => {
  const lines = linesOf(replaced(exerciseText, part, by), 'x', exerciseValidator);
  expect(lines.map((line) => line.replace(/^x:\d+:\d+ /, ''))).toEqual([what]);
});

test.each([
  [
    '"passed"',
    '"pased"',
    `/submissions/0/exercises/0/checks/0/outcome: "pased" is not one of passed, failed, threw, limit, blocked, later, harness-error; did you mean "passed"?`,
  ],
  [
    '"missing"',
    '"absent"',
    '/submissions/1/exercises/0/status: "absent" is not one of graded, not-started, missing, undecided, harness-error, settled',
  ],
  ['"points": 0', '"points": -1', `${inCheck}/points: -1 must be >= 0`],
  ['"line": 3', '"line": 0', `${inCheck}/position/line: 0 must be >= 1`],
  ['"seed": 1', '"seed": 0.5', '/seed: 0.5 must be a whole number'],
  [
    '"row 3:1:0"',
    '"row 3;1"',
    `${inCheck}/replay/path: "row 3;1" does not match ^(?:row [0-9]+:)?[0-9]+(?::[0-9]+)*$; a valid example is "3:1:0"`,
  ],
  ['"name with spaces\\n☃"', '""', '/submissions/1/id: must not be empty'],
  [
    '"misconception"',
    '"misConception"',
    `${inCheck}/diagnosis/misConception: unknown property; did you mean "misconception"?`,
  ],
  ['"seed": 1', '"seed": 1, "date": "today"', '/date: unknown property'],
])('grades with %s replaced by %s are reported precisely', (part, by, what) => {
  const lines = linesOf(replaced(gradesText, part, by), 'x', gradesValidator);
  expect(lines.map((line) => line.replace(/^x:\d+:\d+ /, ''))).toEqual([what]);
});
