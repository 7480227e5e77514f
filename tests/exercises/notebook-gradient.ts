import { written } from '../../harness/core/checks/index.ts';
import { gradient } from '../../reference/loss.ts';

/** The notebook's gradient, as a student reads it in a call. */
export const notebookGradient = written(
  '(beta) => [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)]',
  gradient,
);

/**
 * With a step size of at least 0.08 they shrink the distance to a minimum by 0.84¹⁰⁰ ≈ 3e-8; a fifth of them leads
 * away from the ridge.
 */
export const ENOUGH_STEPS = 100;
