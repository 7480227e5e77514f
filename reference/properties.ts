import type { Vector } from './types.ts';

/** How much of β a difference quotient moves, and what its result may be wrong by, relative to the size of the slope. */
const STEP = 1e-4;
const TOLERANCE = 1e-4;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));

/**
 * Whether a gradient is that of a loss at β: central differences of the loss have an error of about h².
 * @param loss L, of β
 * @param gradient said to be ∇L
 * @param beta β, shape (n), each coordinate in ±5
 * @returns whether the gradient has shape (n) and each entry is right to 1e-4
 */
export function gradientIsCorrect(
  loss: (beta: Vector) => number,
  gradient: (beta: Vector) => Vector,
  beta: Vector,
): boolean {
  const slopes = gradient(beta);
  if (slopes.length !== beta.length) return false;
  return beta.every((coordinate, k) => {
    const at = (moved: number): number => loss(beta.with(k, moved));
    const slope = (at(coordinate + STEP) - at(coordinate - STEP)) / (2 * STEP);
    return near(slopes[k]!, slope);
  });
}
