import { describe, inject, test } from 'vitest';
import { explainExercise } from '../harness/core/explain/index.ts';
import { linesToText } from '../harness/course/shared/terminal/index.ts';

/** A check that did not pass. No stack is of use: the sentences have the place in the student's own file. */
class CheckFailed extends Error {
  override name = 'CheckFailed';
  override stack = '';
}

for (const { grade, title, checks } of inject('grades'))
  describe(`${grade.id}: ${title}`, () => {
    if (grade.status === 'not-started')
      for (const check of checks.values()) test(check, ({ skip }) => skip('not started'));
    const { lines, checks: explained, allBlocked } = explainExercise(grade);
    for (const { check, title: name, lines: own } of explained)
      test(name, () => {
        if (check.outcome !== 'passed') throw new CheckFailed(linesToText(allBlocked ? lines : own));
      });
  });
