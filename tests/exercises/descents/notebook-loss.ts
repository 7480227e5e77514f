/** What the checks of both descents, 03 and 04, share about the notebook's loss. */
import { agree, claim, type Finding, same } from 'descent-grader/checks';
import { gradient, hessian } from '#reference/loss.ts';
import type { Vector } from '#reference/types.ts';
import { gradientOf } from './descents.ts';

/** The notebook's gradient, as a student reads it in a call. */
export const notebookGradient = gradientOf(
  '(beta) => [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)]',
  gradient,
);

/**
 * With a step size of at least 0.08 they shrink the distance to a minimum by 0.84¹⁰⁰ ≈ 3e-8; a fifth of them leads
 * away from the ridge.
 */
export const ENOUGH_STEPS = 100;

/** Accuracy is what other checks are about: rounding to a few digits costs nothing where a path only has to arrive. */
export const ROUGHLY = 1e-2;
/** Of what single precision loses there are checks; a step that is left out in a thousand is larger. */
export const BEYOND_ROUNDING = 1e-6;
export const ONLY_ROUGHLY = 'only what is wrong altogether shows here, not rounding';

export const LENGTH_HINT = 'The path holds the start itself and one more point for each step.';

/** The path ends where the gradient vanishes, and not on the saddle. @param path of points with two coordinates */
export function* endsInAMinimum(path: readonly Vector[]): Generator<Finding> {
  const end = path.at(-1) ?? [];
  yield same('the number of coordinates of the last point', end.length, 2);
  yield agree('the gradient at the last point of your path, which should be 0,', gradient(end), [0, 0], {
    scale: 1,
    tolerance: ROUGHLY,
  });
  yield claim(hessian(end)[1]![1]! > 0, 'the last point is the saddle, not a minimum', end);
}
