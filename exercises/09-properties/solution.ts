import type { Gradient, Vector } from '../types.ts';

/**
 * Tests a gradient: is it ∇L at β?
 * @param loss L, takes β, returns a number
 * @param gradient takes β, returns what is said to be ∇L(β)
 * @param beta β, shape (n), each coordinate between −5 and 5
 * @returns true if it is right, false if it is wrong
 * @example gradientIsCorrect(([x]) => x ** 2, ([x]) => [2 * x], [3]) // true
 */
export function gradientIsCorrect(loss: (beta: Vector) => number, gradient: Gradient, beta: Vector): boolean {
  throw new Error('not implemented yet');
}

/**
 * Tests a filter: is it y[k] = (1 − m)·x[k] + m·y[k−1], from rest?
 * @param filter takes a signal, returns what is said to be its output, which is as long
 * @param momentumCoeff m, between 0.2 and 0.9
 * @returns true if it is right, false if it is wrong
 * @example isOnePoleFilter((x) => x, 0.5) // false
 */
export function isOnePoleFilter(filter: (x: Vector) => Vector, momentumCoeff: number): boolean {
  throw new Error('not implemented yet');
}

/**
 * Tests a descent: does its path end at a minimum? 1000 steps are enough for a right one.
 * @param descend takes a start and a number of steps, returns the path: steps + 1 points, the first is the start
 * @param gradient ∇L, which is right
 * @param start shape (n), each coordinate between −3 and 3
 * @returns true if it is right, false if it is wrong
 * @example convergesToAMinimum((start, steps) => Array(steps + 1).fill(start), ([x]) => [2 * x], [3]) // false
 */
export function convergesToAMinimum(
  descend: (start: Vector, steps: number) => Vector[],
  gradient: Gradient,
  start: Vector,
): boolean {
  throw new Error('not implemented yet');
}
