import { expect, test } from 'vitest';
import type { CheckGrade } from '../../../../harness/core/model/grades.generated.ts';
import { renderClassPage } from '../../../../harness/course/html/index.ts';
import { check, exercise } from '../reports/grades.ts';
import { madeUpClass, submissionOf } from './classes.ts';

test('the class page suspects a check that nobody passes, and one that is the only failure of many', () => {
  const { exercises } = madeUpClass(1, 1);
  const both = (...outcomes: readonly CheckGrade['outcome'][]) =>
    exercise(
      outcomes.map((outcome, k) => check({ id: `check-${k}`, outcome })),
      { id: exercises[0]!.id },
    );
  const pageOf = (alone: number): string => {
    const submissions = Array.from({ length: 40 }, (_, k) =>
      submissionOf(`s${k}`, [k < alone ? both('failed', 'passed') : both('passed', 'passed')]),
    );
    return renderClassPage({ grades: { seed: 1, exercises, submissions }, pageName: (id) => id });
  };
  expect(pageOf(5)).toContain('The only failed check for 5: is the check right?');
  expect(pageOf(4)).not.toContain('is the check right?');
  expect(pageOf(40)).toContain('No student passes: is the check right?');
});
