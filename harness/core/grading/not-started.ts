import type { CheckGrade } from '../model/grades.generated.ts';

/** What every function of a starter throws. */
const MARK = 'not implemented yet';

const isStub = ({ outcome, message }: CheckGrade): boolean => outcome === 'threw' && message!.includes(MARK);

/** The file is still the starter: every check that ran met a function that throws the starter's error. */
export function isNotStarted(grades: readonly CheckGrade[]): boolean {
  return (
    grades.some(isStub) &&
    grades.every((grade) => isStub(grade) || grade.outcome === 'blocked' || grade.outcome === 'harness-error')
  );
}
