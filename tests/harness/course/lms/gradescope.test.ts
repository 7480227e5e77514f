import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toGradescope } from '../../../../harness/course/lms/gradescope.ts';
import { told } from '../../told.ts';
import { hostileClass } from '../class/reports/formats/hostile.ts';
import { check, classOf, exercise, SEEDED } from '../class/reports/grades.ts';
import schema from './gradescope.schema.json' with { type: 'json' };

const isResults = new Ajv2020({ strict: true }).compile(schema);

interface Results {
  readonly score: number;
  readonly tests: readonly {
    name: string;
    score: number;
    max_score: number;
    status: string;
    output?: string;
  }[];
}

function read(text: string): Results {
  const results: unknown = JSON.parse(text);
  isResults(results);
  expect(isResults.errors ?? []).toEqual([]);
  return results as Results;
}

const { exercises, submissions } = classOf([
  [
    'student-01',
    exercise([
      check({ points: 2, outcome: 'passed' }),
      check({
        id: 'b',
        title: 'the gradient is ∇L(β)',
        message: 'its sign is wrong',
        ...told({ id: 'hint', text: 'which way is up?' }),
      }),
    ]),
    exercise([], { id: '04-momentum', status: 'missing', maxPoints: 10 }),
  ],
]);
const [SUBMISSION] = submissions;

describe("Gradescope's results.json", () => {
  test('results.json has a test for each check, with its explanation', () => {
    const { score, tests } = read(toGradescope(SUBMISSION!, exercises));
    expect(score).toBe(2);
    expect(tests).toEqual([
      { name: '01-loss: the loss is L(β)', score: 2, max_score: 2, status: 'passed', visibility: 'visible' },
      {
        name: '01-loss: the gradient is ∇L(β)',
        score: 0,
        max_score: 2,
        status: 'failed',
        output: 'Start here: its sign is wrong\nhint      which way is up?',
        visibility: 'visible',
      },
      {
        name: '04-momentum: solution.ts',
        score: 0,
        max_score: 10,
        status: 'failed',
        output: 'There is no solution.ts.',
        visibility: 'visible',
      },
    ]);
  });

  test('results.json says that points are pending after an error of the grader', () => {
    const pending = exercise([check({ outcome: 'harness-error', message: 'Error: x' })], {
      status: 'harness-error',
    });
    const [submission] = classOf([['student-01', pending, exercise([])]]).submissions;
    const results = read(toGradescope(submission!, exercises));
    expect(results).toMatchObject({ score: 0, output: expect.stringContaining('2 points are pending') });
    expect(results.tests[0]!.output).toContain('Needs review');
  });

  test('results.json is valid, its tests add up, and it has no control characters', () => {
    fc.assert(
      fc.property(hostileClass, ({ submissions: [submission] }) => {
        const { score, tests } = read(toGradescope(submission!, exercises));
        const sum = (of: 'score' | 'max_score') => tests.reduce((total, one) => total + one[of], 0);
        expect([sum('score'), sum('max_score')]).toEqual([submission!.points, submission!.maxPoints]);
        expect(score).toBe(submission!.points);
        for (const { name, output = '' } of tests)
          expect(name + output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
      SEEDED,
    );
  });
});
