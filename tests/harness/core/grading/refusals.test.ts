import { expect, test } from 'vitest';
import {
  agree,
  exercise,
  fn,
  number,
  numberIn,
  outcomeOf,
  property,
  purity,
  same,
  signed,
} from '../../../../harness/core/checks/index.ts';
import { gradeExercise } from '../../../../harness/core/grading/grade-exercise.ts';
import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import type { Grading } from '../../../../harness/core/model/check.ts';
import { toPlan } from '../../../../harness/core/model/exercise-plan.ts';
import type { CheckGrade, ExerciseGrade } from '../../../../harness/core/model/grades.generated.ts';
import type { Check } from '../../../../harness/core/runner/index.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';

// An exercise whose function must refuse negative numbers.

type Solution = { root: (x: number) => number };
const right: Solution = {
  root: (x) => {
    if (x < 0) throw new RangeError('x must be ≥ 0');
    return Math.sqrt(x);
  },
};
const X = numberIn(signed(0.01, 100));
const grading = exercise<Solution>({
  exports: { root: fn(['x'], number) },
  right,
  domains: { x: X },
  checks: [
    property({
      id: 'root',
      judges: 'root',
      title: 'roots are right, and negative numbers are refused',
      points: 3,
      hint: 'What has no root?',
      given: { x: X },
      *holds(solution, { x }) {
        const [yours, expected] = [outcomeOf(() => solution.root(x)), outcomeOf(() => right.root(x))];
        yield same(`what root(${x}) throws`, yours.threw ?? 'nothing', expected.threw ?? 'nothing');
        if (expected.value !== undefined) yield agree('root(x)', yours.value!, expected.value);
      },
    }),
    purity(),
  ],
});
const host = await nodeSandboxHost();
const data = { id: '01-root', title: 'Root', summary: 'Roots.', scenarios: [], misconceptions: [] };
const plan = toPlan(
  { ...data, reference: 'reference/root.ts', referenceFiles: {} },
  grading as unknown as Grading<Check>,
  new Map(),
);
const grade = (body: string): Promise<ExerciseGrade> =>
  gradeExercise(prepareGrading(plan, host, 1), { 'solution.ts': `export function root(x) { ${body} }` });
const checkOf = ({ checks }: ExerciseGrade): CheckGrade => checks[0]!;

test('a solution that throws where it must has full marks, its purity included', async () => {
  const { points, maxPoints, status } = await grade(
    "if (x < 0) throw new RangeError('negative'); return Math.sqrt(x);",
  );
  expect([status, points]).toEqual(['graded', maxPoints]);
});

test.each([
  ['returns where it must throw', 'return Math.sqrt(x);', 'nothing'],
  ['throws another error', "if (x < 0) throw new TypeError('negative'); return Math.sqrt(x);", 'TypeError'],
  ['has a slip that throws', 'if (x < 0) return undefinedName; return Math.sqrt(x);', 'ReferenceError'],
  ['throws no error', "if (x < 0) throw 'negative'; return Math.sqrt(x);", 'no error'],
])('a solution that %s fails, and reads what is thrown', async (_, body, got) => {
  const check = checkOf(await grade(body));
  expect(check).toMatchObject({
    outcome: 'failed',
    message: expect.stringMatching(/^what root\(-.*\) throws is wrong$/),
    expected: 'RangeError',
    actual: got,
  });
});

test('a solution that throws where it must not fails', async () => {
  const check = checkOf(await grade("if (x < 1) throw new RangeError('small'); return Math.sqrt(x);"));
  expect(check).toMatchObject({ outcome: 'failed', expected: 'nothing', actual: 'RangeError' });
});

test('a starter, a wrong shape and a limit are no refusal', async () => {
  expect(await grade("throw new RangeError('not implemented yet');")).toMatchObject({
    status: 'not-started',
    points: 0,
  });
  const unwritten = "if (x < 0) throw new RangeError('not implemented yet'); return Math.sqrt(x);";
  expect(await grade(unwritten)).toMatchObject({ status: 'not-started', points: 0 });
  expect(checkOf(await grade('if (x < 0) return; return Math.sqrt(x);'))).toMatchObject({ points: 0 });
  expect(checkOf(await grade('if (x < 0) return root(x); return Math.sqrt(x);')).outcome).toBe('limit');
});

test('a check that makes a call that the task does not know stays broken', async () => {
  const [check] = grading.checks as [object];
  const mistaken = {
    ...check,
    *holds(solution: { root: (...args: number[]) => number }) {
      yield same('what is thrown', outcomeOf(() => solution.root(1, 2)).threw ?? 'nothing', 'Error');
    },
  };
  const broken = toPlan(
    { ...data, reference: 'reference/root.ts', referenceFiles: {} },
    {
      ...grading,
      checks: [mistaken],
    } as unknown as Grading<Check>,
    new Map(),
  );
  const files = { 'solution.ts': 'export const root = Math.sqrt;' };
  expect(checkOf(await gradeExercise(prepareGrading(broken, host, 1), files)).outcome).toBe('harness-error');
});
