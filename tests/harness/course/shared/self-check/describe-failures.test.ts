import { expect, test } from 'vitest';
import { example, fn, number } from '../../../../../harness/core/checks/index.ts';
import { harnessError } from '../../../../../harness/core/grading/index.ts';
import { StaleRows } from '../../../../../harness/core/model/exercise-plan.ts';
import type { Check } from '../../../../../harness/core/runner/index.ts';
import type { Course, CourseExercise } from '../../../../../harness/course/shared/exercises/index.ts';
import { describeFailures } from '../../../../../harness/course/shared/self-check/describe-failures.ts';

const checkWith = (id: string) =>
  example({ id, title: `the ${id}`, points: 1, hint: 'look', given: [{}], *holds() {} }) as unknown as Check;
const checks = ['step', 'filter', 'path'].map(checkWith);

test('what ends several checks of an exercise is said once, and another failure beside it', async () => {
  const plan = {
    id: '09-any',
    reference: 'reference/any.ts',
    grading: { checks, exports: { step: fn([], number) } },
  } as unknown as CourseExercise;
  const errors = [new StaleRows('step has no special value "x"'), new TypeError('no list')];
  const grades = checks.map((check, k) => harnessError(check, errors[k === 2 ? 1 : 0]));
  const lines = await describeFailures({ root: '/nowhere' } as Course, plan, [
    { file: 'reference/any.ts', grades },
  ]);
  expect(lines).toEqual([
    '09-any: the reference does not pass “the step”',
    '  solution  reference/any.ts',
    expect.stringMatching(
      /problem {3}.*special-rows\.generated\.json is out of date \(npm run generate\): step/,
    ),
    '09-any: the reference does not pass “the path”',
    '  solution  reference/any.ts',
    expect.stringMatching(/problem {3}.*TypeError: no list/),
  ]);
});
