import type { Vector } from '../types.ts';

/**
 * Whether `gradient` is the gradient of `loss` at β.
 * @param loss L: takes β, returns a number
 * @param gradient takes β, returns what is said to be ∇L(β)
 * @param beta β, shape (n), each coordinate between −5 and 5
 * @returns true if it is right, false if it is wrong
 * @example gradientIsCorrect(([x]) => x ** 2, ([x]) => [2 * x], [3]) // true
 */
export function gradientIsCorrect(
  loss: (beta: Vector) => number,
  gradient: (beta: Vector) => Vector,
  beta: Vector,
): boolean {
  throw new Error('not implemented yet');
}
export function isOnePoleFilter(filter: (x: Vector) => Vector, momentumCoeff: number): boolean {
  throw new Error('not implemented yet');
}
export function convergesToAMinimum(
  descend: (start: Vector, steps: number) => Vector[],
  gradient: (beta: Vector) => Vector,
  start: Vector,
): boolean {
  throw new Error('not implemented yet');
}
