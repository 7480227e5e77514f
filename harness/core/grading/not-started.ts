import type { CheckGrade } from '../model/grades.generated.ts';
import { STARTER_ERROR } from '../model/starter.ts';

const metStarter = ({ outcome, message }: CheckGrade): boolean =>
  outcome === 'threw' && message!.includes(STARTER_ERROR);

/** Whether the file is still the starter: every check that ran failed because a function threw the starter's error. */
export function isNotStarted(grades: readonly CheckGrade[]): boolean {
  return (
    grades.some(metStarter) &&
    grades.every(
      (grade) => metStarter(grade) || grade.outcome === 'blocked' || grade.outcome === 'harness-error',
    )
  );
}
