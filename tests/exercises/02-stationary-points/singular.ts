import { anyOf, constantFrom, integer, object, tuple, type Arbitrary } from 'descent-grader/checks';
import { LEAST_POWER, type Matrix, negative, symmetric } from './inputs.ts';

/** k·v·vᵀ, exact. */
const outer = (k: number, [p, q]: readonly [number, number]): Matrix =>
  symmetric(k * p * p, k * p * q, k * q * q);

const factor = constantFrom(1, -1, 2, -2, 3, -3);

/** Both coordinates in 1…most, with any signs: no entry of the matrix is zero. */
const pair = (most: number): Arbitrary<readonly [number, number]> =>
  tuple(integer(1, most), integer(1, most), constantFrom(1, -1)).map(
    ([p, q, sign]) => [p, sign * q] as const,
  );

/** Powers of two are exact factors. The eigenvalue k·|v|² of a v up to (4, 4) stays in its range with all of these. */
const powerOfTwo = constantFrom(1, 0.5, 8, 8192, 1 / 1024, 1 / 1048576);

/** hessian has an eigenvalue of exactly 0; regular has both moved away from 0. Neither has an entry of zero. */
export interface Singular {
  readonly hessian: Matrix;
  readonly regular: Matrix;
}

export const singular: Arbitrary<Singular> = object<Singular>({
  hessian: anyOf(
    tuple(factor, pair(4), powerOfTwo).map(([k, v, scale]) => outer(k * scale, v)),
    tuple(factor, pair(408)).map(([k, v]) => outer(k, v)),
  ),
  regular: tuple(factor, pair(4)).map(([k, [p, q]]) =>
    symmetric(k * (p * p + 1), k * p * q, k * (q * q + 1)),
  ),
});

const REGULAR = symmetric(2, 1, 2);

/**
 * Of either sign: the smallest and the largest; with as many digits as entries may have, and so far apart that their quotient is
 * rounded; with v = (1, −1), which is at right angles to (1, 1).
 */
export const SINGULAR: readonly Singular[] = [1, -1].flatMap((sign) =>
  [
    outer(sign / 1048576, [1, 1]),
    outer(sign, [1, -1]),
    outer(sign, [700, -700]),
    outer(sign, [7, 867]),
    outer(sign * 0.75, [500, -1]),
    outer(sign * LEAST_POWER, [7, -867]),
    outer(sign / 1048576, [867, 7]),
  ].map((hessian) => ({ hessian, regular: sign > 0 ? REGULAR : negative(REGULAR) })),
);
