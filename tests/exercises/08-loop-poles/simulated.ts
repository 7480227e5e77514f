import { claim, type Finding } from 'descent-grader/checks';
import type { Loop } from './pictures.ts';

/** How far below and above the limit the loop is simulated, relatively: ten times what a right limit may be off. */
const BESIDE = 1e-8;

/**
 * The largest entry of Aⁿ after n = 2³⁰ steps of the loop, in the notebook's order; A takes (β, stepSize·z) to its next value.
 * Squaring 30 times puts an error of some 1e-7 into Aⁿ, while the pole that leaves the circle by at least 2.2·1e-8 changes it
 * by a factor of more than 1e9.
 * @returns ≥ 0, Infinity where it grows beyond 1e100; NaN where the loop or the step size is
 */
function sizeAfterManySteps({ curvature, stepSize, momentumCoeff: m }: Loop): number {
  const c = (1 - m) * curvature * stepSize;
  let [p, q, r, s] = [1, -1, c, m - c];
  let size = 0;
  for (let squared = 0; squared < 30; squared += 1) {
    [p, q, r, s] = [p * p + q * r, q * (p + s), r * (p + s), q * r + s * s];
    size = Math.max(Math.abs(p), Math.abs(q), Math.abs(r), Math.abs(s));
    if (size > 1e100) return Infinity;
  }
  return size;
}

/** Just below the limit the loop decays, just above it grows. @param limit the largest stable step size */
export function besideTheLimit(limit: number, curvature: number, momentumCoeff: number): Finding[] {
  const sizeAt = (stepSize: number) => sizeAfterManySteps({ curvature, stepSize, momentumCoeff });
  return [
    claim(sizeAt((1 - BESIDE) * limit) < 0.1, 'with 0.99999999 times your step size β does not decay', limit),
    claim(sizeAt((1 + BESIDE) * limit) > 10, 'with 1.00000001 times your step size β does not grow', limit),
  ];
}
