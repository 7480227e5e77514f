import { written, writtenSum } from '../written.ts';
import type { Filter, Vector } from './inputs.ts';

// Hints of more than one finding.
export const EQUATION_HINT =
  'a₀·y[k] + a₁·y[k−1] = b₀·x[k] + b₁·x[k−1] for every filter and signal; before the signal x and y are 0.';
export const LENGTH_HINT = 'y has one sample for each sample of x, so that [] gives [].';
export const ONE_POLE_HINT =
  'With m = momentumCoeff, y[k] = (1 − m)·x[k] + m·y[k−1] has the form a₀·y[k] + a₁·y[k−1] = b₀·x[k] + b₁·x[k−1] with a₀ = 1.';

/** The first sample that is wrong, from the right ones before it. */
export function sampleHint({ b: [b0, b1], a: [a0, a1] }: Filter, x: Vector, y: Vector, k: number): string {
  const [lastX, lastY] = k === 0 ? [0, 0] : [x[k - 1]!, y[k - 1]!];
  const before = k === 0 ? 'Before the signal x and y are 0.' : `Your samples up to y[${k - 1}] are right.`;
  return `${before} At k = ${k} b₀·x[k] + b₁·x[k−1] − a₁·y[k−1] is ${writtenSum([b0 * x[k]!, b1 * lastX, -a1 * lastY])}, and a₀·y[k] is the same: a₀ is ${written(a0)}.`;
}
