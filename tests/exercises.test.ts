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

const grades = inject('grades');

// A file without tests is an error of vitest; a save may change no grade.
if (grades.length === 0) test('no grade has changed', ({ skip }) => skip());

for (const [index, { grade, title }] of grades.entries())
  describe(`${grade.id}: ${title}`, () => {
    if (grade.status === 'not-started')
      test('not started', ({ task, skip }) => {
        task.meta.grade = index;
        skip();
      });
    for (const check of grade.checks)
      test(check.title!, ({ task }) => {
        task.meta.grade = index;
        if (check.outcome !== 'passed') throw new CheckFailed(check);
      });
  });
