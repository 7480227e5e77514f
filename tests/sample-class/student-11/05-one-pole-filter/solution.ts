import type { Filter, Vector } from '../types.ts';

/**
 * The filter of the momentum, y[k] = (1 − m)·x[k] + m·y[k−1], as coefficients.
 * @param momentumCoeff m, the filter's pole, 0 ≤ m < 1
 * @returns b = [1 − m, 0] and a = [1, −m]
 * @example onePole(0.5) // { b: [0.5, 0], a: [1, -0.5] }
 */
export function onePole(momentumCoeff: number): Filter {
  throw new Error('not implemented yet');
}

/**
 * Sends a signal through a filter of first order:
 *   a₀·y[k] + a₁·y[k−1] = b₀·x[k] + b₁·x[k−1], from rest: x[−1] = y[−1] = 0.
 * @param filter b and a, each of length 2; a₀ is any number but 0
 * @param x the input, shape (n), n ≥ 0
 * @returns y, a new array of shape (n); filter and x are left alone
 * @example lfilter({ b: [1, 0.5], a: [2, -1] }, [4, 0, 8]) // [2, 2, 5]
 */
export function lfilter(filter: Filter, x: Vector): Vector {
  throw new Error('not implemented yet');
}
