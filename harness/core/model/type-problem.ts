import type { GradePosition } from './grades.generated.ts';

/** TypeScript's message; no points depend on it. */
export interface TypeProblem {
  readonly position: GradePosition;
  readonly message: string;
  /**
   * syntax: does not load, which a load failure reports; untyped: lacks a type annotation, which is valid JavaScript
   * and never the cause of a wrong answer.
   */
  readonly kind: 'syntax' | 'type' | 'untyped';
}
