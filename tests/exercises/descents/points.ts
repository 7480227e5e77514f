import { anyOf, real, tuple, type Arbitrary } from 'descent-grader/checks';

/** The momentum coefficient m in [min, max] ⊂ [0, 1), the pole of the low-pass filter on the gradient; without unit. */
export const momentumCoeff = (min = 0, max = 0.99): Arbitrary<number> => real(min, max);

/** β in two dimensions, each coordinate in [−4, 6], around the minima of the loss at (2, 1 ± 1/√2). */
export const point: Arbitrary<readonly [number, number]> = tuple(real(-4, 6), real(-4, 6));

/** β on one side or the other of the ridge β₂ = 1: small steps lead from there to a minimum. */
export const pointOffTheRidge: Arbitrary<readonly [number, number]> = tuple(
  real(-1, 5),
  anyOf(real(1.05, 2.5), real(-0.5, 0.95)),
);
