import type { GradePosition } from './grades.generated.ts';

/** A sentence of TypeScript about a solution. No points depend on it. */
export interface TypeProblem {
  readonly position: GradePosition;
  /** One or more lines. */
  readonly message: string;
  /**
   * syntax: the code cannot be loaded, and what is said there says it; untyped: the type of a parameter or a variable is
   * not written down, which is right in JavaScript and never the cause of a wrong answer.
   */
  readonly kind: 'syntax' | 'type' | 'untyped';
}
