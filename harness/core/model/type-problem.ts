import type { GradePosition } from './grades.generated.ts';

/** TypeScript's message about a solution. No points depend on it. */
export interface TypeProblem {
  readonly position: GradePosition;
  /** One or more lines. */
  readonly message: string;
  /**
   * syntax: the code does not load, which a load failure reports; untyped: a missing type annotation, which is valid
   * JavaScript and
   * never the cause of a wrong answer.
   */
  readonly kind: 'syntax' | 'type' | 'untyped';
}
