import type { CheckGrade, GradePosition } from './grades.generated.ts';
import type { Said } from './said.ts';

/** One explanation of a failed check. */
export interface Explanation {
  readonly said: Said;
  /** Where in the student's source it is. */
  readonly position?: GradePosition | undefined;
  /** Whether it leaves no doubt where to look. */
  readonly proves: boolean;
}

/** The explanations of a check, the most telling first. Their schema leaves open what belongs to which id. */
export const explanationsOf = ({ explanations = [] }: CheckGrade): readonly Explanation[] =>
  explanations as readonly unknown[] as readonly Explanation[];
