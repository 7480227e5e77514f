import type { CheckGrade, GradePosition } from './grades.generated.ts';
import type { Said } from './said.ts';

export interface Explanation {
  readonly said: Said;
  readonly position?: GradePosition | undefined;
  /** True if the explanation leaves no doubt where to look. */
  readonly proves: boolean;
}

/** Explanations, the best first. The schema of grades does not type their data. */
export const explanationsOf = ({ explanations = [] }: CheckGrade): readonly Explanation[] =>
  explanations as readonly unknown[] as readonly Explanation[];
