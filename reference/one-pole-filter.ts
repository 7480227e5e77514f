import type { Filter, Vector } from './types.ts';
import { requireFirstOrder, requireMomentumCoeff } from './validation.ts';

/**
 * The one-pole low-pass filter that momentum applies to the gradient:
 *   y[k] = (1 − m)·x[k] + m·y[k−1]        H(z) = (1 − m) / (1 − m·z⁻¹)
 * @param momentumCoeff m, the filter's pole, 0 ≤ m < 1
 * @returns b = [1 − m, 0] and a = [1, −m]. The gain is 1 at Ω = 0 and (1 − m)/(1 + m) at Ω = π
 * @throws RangeError if m is out of range
 * @see Schultz, "Gradient Descent with Momentum", section "Lowpass Analysis"
 * @example onePole(0.25) // { b: [0.75, 0], a: [1, -0.25] }
 */
export function onePole(momentumCoeff: number): Filter {
  requireMomentumCoeff('onePole', momentumCoeff);
  // 0 − m instead of −m, so that m = 0 gives the coefficient 0 and not −0.
  return { b: [1 - momentumCoeff, 0], a: [1, 0 - momentumCoeff] };
}

/**
 * Filters a signal with a first-order filter, starting at rest (x[−1] = y[−1] = 0):
 *   a₀·y[k] = b₀·x[k] + b₁·x[k−1] − a₁·y[k−1]
 * @param filter real b = [b₀, b₁] and a = [a₀, a₁], a₀ ≠ 0
 * @param x the signal, shape (n), n ≥ 0
 * @returns y, shape (n), a new array; it can grow without bound if the pole −a₁/a₀ is outside the unit circle
 * @throws RangeError if b or a does not have shape (2) or a₀ is 0 or NaN
 * @see scipy.signal.lfilter; Oppenheim and Schafer, "Discrete-Time Signal Processing", section 6.1
 * @example lfilter(onePole(0.5), [1, 0, 0]) // [0.5, 0.25, 0.125]
 * @example lfilter({ b: [1, 1], a: [2, 0] }, [1, 3, 5]) // [0.5, 2, 4]
 */
export function lfilter(filter: Filter, x: Vector): Vector {
  requireFirstOrder('lfilter', filter);
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  let previousX = 0;
  let previousY = 0;
  return x.map((sample) => {
    const y = (b0 * sample + b1 * previousX - a1 * previousY) / a0;
    previousX = sample;
    previousY = y;
    return y;
  });
}
