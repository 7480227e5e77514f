import { describe, inject, test } from 'vitest';
import type { CheckGrade } from '../harness/core/model/grades.generated.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Which of the provided grades this test belongs to. */
    grade?: number;
  }
}

/** A check that did not pass, as vitest carries it: our reporter writes the sentences, no stack is of use. */
class CheckFailed extends Error {
  override name = 'CheckFailed';
  override stack = '';

  constructor({ outcome, message }: CheckGrade) {
    super(`${outcome}: ${message}`);
  }
}

for (const [index, { grade, title, isReference }] of inject('grades').entries())
  describe(`${grade.id}: ${title}`, () => {
    if (isReference)
      test('not started', ({ task, skip }) => {
        task.meta.grade = index;
        skip();
      });
    for (const check of grade.checks)
      test(isReference ? `reference: ${check.title}` : check.title!, ({ task }) => {
        task.meta.grade = index;
        if (check.outcome !== 'passed') throw new CheckFailed(check);
      });
  });
