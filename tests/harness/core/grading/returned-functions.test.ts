import { describe, expect, test } from 'vitest';
import {
  agree,
  callable,
  exercise,
  fn,
  functionOf,
  number,
  numberIn,
  object,
  property,
  purity,
  real,
  returnsFunction,
  signed,
  tuple,
} from '../../../../harness/core/checks/index.ts';
import { explainCheck } from '../../../../harness/core/explain/index.ts';
import { gradeExercise } from '../../../../harness/core/grading/grade-exercise.ts';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import type { Grading } from '../../../../harness/core/model/check.ts';
import { toPlan } from '../../../../harness/core/model/exercise-plan.ts';
import type { CheckGrade } from '../../../../harness/core/model/grades.generated.ts';
import type { SolutionFactory } from '../../../../harness/core/model/solution-factory.ts';
import type { Check } from '../../../../harness/core/runner/index.ts';
import { callFile } from '../../../../harness/course/student/debug/call-file.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';

// An exercise whose function returns a function: the derivative of a polynomial of degree two.

type OfNumber = (x: number) => number;
type Derivative = (f: OfNumber) => OfNumber;

const derivative: Derivative = (f) => (x) => (f(x + 1) - f(x - 1)) / 2;
const RIGHT = 'export const derivative = (f) => (x) => (f(x + 1) - f(x - 1)) / 2;';

const parabola = (a: number) =>
  callable(`(x) => ${a} * x ** 2`, [['x', number]], number, (x) => a * x ** 2, { kind: 'a parabola' });

const forward: SolutionFactory = () => ({ derivative: (f: OfNumber) => (x: number) => f(x + 1) - f(x) });
const latest: SolutionFactory = () => {
  let g: OfNumber;
  return {
    derivative: (f: OfNumber) => {
      g = f;
      return (x: number) => (g(x + 1) - g(x - 1)) / 2;
    },
  };
};

const PLAN = toPlan(
  {
    id: '01-derivative',
    title: 'Derivatives',
    summary: 'Differentiate.',
    reference: 'derivative.ts',
    misconceptions: [
      { id: 'forward', sentence: 'Your difference is one-sided.', source: '' },
      { id: 'latest', sentence: 'All your functions use the latest f.', source: '' },
    ],
    referenceFiles: { 'solution.ts': RIGHT },
    scenarios: [],
  },
  exercise<{ derivative: Derivative }>({
    exports: { derivative: fn(['f'], returnsFunction([['x', number]], number)) },
    right: { derivative },
    domains: { f: functionOf('a parabola'), x: numberIn(signed(1e-3, 9)) },
    checks: [
      property({
        id: 'slope',
        title: 'the slope of a parabola is right',
        points: 2,
        hint: 'Use both sides.',
        given: object<{ a: number; x: number }>({ a: real(1, 4), x: real(1, 9) }).map(({ a, x }) => ({
          f: parabola(a),
          a,
          x,
        })),
        *holds(solution, { f, a, x }) {
          const slope = solution.derivative(f);
          yield agree('the slope', slope(x), 2 * a * x, { scale: a * 100 });
          yield agree('the slope at 0', slope(0), 0, { scale: a * 100 });
        },
      }),
      purity(),
    ],
  }) as unknown as Grading<Check>,
  new Map<string, SolutionFactory>([
    ['forward', forward],
    ['latest', latest],
  ]),
);

const CONTEXT = prepareGrading(PLAN, await nodeSandboxHost(), 1);

async function gradesOf(source: string): Promise<readonly CheckGrade[]> {
  return (await gradeExercise(CONTEXT, { 'solution.ts': source })).checks;
}
const textOf = (grade: CheckGrade): string =>
  explainCheck(grade)
    .lines.map(({ label, value }) => `${label}: ${value}`)
    .join('\n');

describe('a function that returns a function is graded by what that answers', () => {
  test('a right one earns all points', async () => {
    expect((await gradesOf(RIGHT)).map(({ points }) => points)).toEqual([2, 1]);
  });

  test('a wrong one shows the call of the function, which can be pasted, and its known mistake', async () => {
    const [slope] = await gradesOf('export const derivative = (f) => (x) => f(x + 1) - f(x);');
    expect(slope!.call).toBe('const f = (x) => 1 * x ** 2;\nderivative(f)(1)');
    expect(slope).toMatchObject({ expected: 2, actual: 3 });
    expect(textOf(slope!)).toContain('Your difference is one-sided.');
    const file = callFile('01-derivative', slope!);
    expect(file).toContain("import { derivative } from '../exercises/01-derivative/solution.ts'");
    expect(file).toContain('const answer = derivative(f)(1);');
  });

  test('a number in place of a function is a sentence', async () => {
    const [slope] = await gradesOf('export const derivative = (f) => f(1);');
    expect(textOf(slope!)).toMatch(/^: derivative must return a function; it is the number 1$/m);
    expect(slope!.call).toMatch(/derivative\(f\)$/);
  });

  test('functions that share a variable of the module lose purity, with the mistake named', async () => {
    const [slope, pure] = await gradesOf(
      'let g; export const derivative = (f) => { g = f; return (x) => (g(x + 1) - g(x - 1)) / 2; };',
    );
    expect([slope!.points, pure!.points]).toEqual([2, 0]);
    expect(pure!.message).toBe(
      'a function that derivative returned answers differently after a later call: what it needs must belong to it alone',
    );
    expect(textOf(pure!)).toContain('All your functions use the latest f.');
    expect(pure!.call).toMatch(
      /^const made1 = derivative\(.*\);\nmade1\((.*)\)\nderivative\(.*\nmade1\(\1\)$/,
    );
    const file = callFile('01-derivative', pure!);
    expect(file).toContain("import { derivative } from '../exercises/01-derivative/solution.ts'");
    expect(file).toMatch(/^const made1 = derivative\(.*\);\nanswer1 = made1\(/m);
  });

  test('a function that counts its calls loses purity', async () => {
    const [, pure] = await gradesOf(
      'export const derivative = (f) => { let n = 0; return (x) => (f(x + 1) - f(x - 1)) / 2 + 1e-3 * n++; };',
    );
    expect(pure!.points).toBe(0);
    expect(pure!.call).toMatch(/^const made1 = /);
  });
});

test('the known mistake that changes what a function is made from is named', async () => {
  type Line = (c: readonly [number, number]) => OfNumber;
  const line: Line = (c) => (x) => c[0] + c[1] * x;
  const reversing: SolutionFactory = () => ({
    line: (c: number[]) => {
      c.reverse();
      return (x: number) => c[1]! + c[0]! * x;
    },
  });
  const plan = toPlan(
    {
      ...PLAN,
      misconceptions: [{ id: 'reversing', sentence: 'You reverse the caller’s list.', source: '' }],
      referenceFiles: { 'solution.ts': 'export const line = (c) => (x) => c[0] + c[1] * x;' },
    },
    exercise<{ line: Line }>({
      exports: { line: fn(['c'], returnsFunction([['x', number]], number)) },
      right: { line },
      checks: [
        property({
          id: 'line',
          title: 'the line is right',
          points: 2,
          hint: 'Look at x = 0.',
          given: object<{ c: [number, number]; x: number }>({
            c: tuple(real(1, 4), real(5, 9)),
            x: real(1, 9),
          }),
          *holds(solution, { c, x }) {
            const made = solution.line(c);
            yield agree('the line', made(x), c[0] + c[1] * x);
            yield agree('the line at 0', made(0), c[0]);
          },
        }),
        purity(),
      ],
    }) as unknown as Grading<Check>,
    new Map([['reversing', reversing]]),
  );
  const context = prepareGrading(plan, await nodeSandboxHost(), 1);
  const source = 'export const line = (c) => { c.reverse(); return (x) => c[1] + c[0] * x; };';
  const [right, pure] = (await gradeExercise(context, { 'solution.ts': source })).checks;
  expect([right!.points, pure!.points]).toEqual([2, 0]);
  expect(textOf(pure!)).toContain('You reverse the caller’s list.');
});
