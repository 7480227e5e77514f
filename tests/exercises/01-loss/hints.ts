import { written, writtenSum } from '../written.ts';
import type { Point } from './inputs.ts';

/** The terms of L at β, as they are added. */
export function termsAt([beta1, beta2]: Point): string {
  const [u, v] = [beta1 - 2, beta2 - 1];
  return `Here (β₁ − 2)² + (β₂ − 1)⁴ − (β₂ − 1)² is ${writtenSum([u * u, v * v * v * v, -v * v])}.`;
}

/** Their slopes, without the formulas that are asked for. */
export function slopesAt([beta1, beta2]: Point): string {
  const [u, v] = [beta1 - 2, beta2 - 1];
  const [first, second, third] = [2 * u, 4 * v * v * v, -2 * v].map(written);
  return `Here (β₁ − 2)² has the slope ${first} along β₁, (β₂ − 1)⁴ has ${second} along β₂ and −(β₂ − 1)² has ${third}.`;
}

/** Their second derivatives. */
export const curvaturesAt = ([, beta2]: Point): string =>
  `Here the second derivative of (β₁ − 2)² is 2, that of (β₂ − 1)⁴ is ${written(12 * (beta2 - 1) * (beta2 - 1))} and that of −(β₂ − 1)² is −2.`;
