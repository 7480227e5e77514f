import { cos, hypot, log10, sin } from './math.ts';
import type { Complex, Filter, Vector, ZerosPolesGain } from './types.ts';
import { requireFirstOrder } from './validation.ts';

/**
 * The frequency response of a first-order filter, H(z) at z = e^{jΩ}:
 *   H = (b₀ + b₁e^{−jΩ}) / (a₀ + a₁e^{−jΩ})
 * @param filter real b = [b₀, b₁] and a = [a₀, a₁], a₀ ≠ 0
 * @param omega Ω in radians per sample, shape (n), n ≥ 0; π is half the sampling rate
 * @returns n complex numbers; NaN for an Ω at which the denominator is 0 (a pole on the unit circle)
 * @throws RangeError if b or a does not have shape (2) or a₀ is 0 or NaN
 * @see scipy.signal.freqz, whose frequencies are those of `frequencyGrid`
 * @example frequencyResponse({ b: [1, 1], a: [1, 0] }, [0, Math.PI / 2]) // [{ re: 2, im: 0 }, { re: 1, im: -1 }]
 */
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  requireFirstOrder('frequencyResponse', filter);
  const { b, a } = filter;
  return omega.map((frequency) => {
    const delay: Complex = { re: cos(frequency), im: -sin(frequency) };
    return quotient(firstOrder(b, delay), firstOrder(a, delay));
  });
}

/**
 * The level of a frequency response in decibels: 20·log₁₀|H|.
 * @param h H at n frequencies, n ≥ 0
 * @returns shape (n); −Infinity for H = 0
 * @see Oppenheim and Schafer, "Discrete-Time Signal Processing", section 5.1
 * @example levelInDecibel([{ re: 6, im: 8 }, { re: 0, im: 0 }]) // [20, -Infinity]
 */
export function levelInDecibel(h: readonly Complex[]): Vector {
  return h.map(({ re, im }) => 20 * log10(hypot(re, im)));
}

/**
 * The zeros, the poles and the gain of a first-order filter:
 *   H(z) = (b₀z + b₁) / (a₀z + a₁) = gain · (z − zero) / (z − pole)
 * @param filter real b = [b₀, b₁] and a = [a₀, a₁], a₀ ≠ 0
 * @returns one zero −b₁/b₀, one pole −a₁/a₀ and the gain b₀/a₀. For b₀ = 0 there is no finite zero: zeros is empty and
 *   the gain is b₁/a₀, with H(z) = gain / (z − pole)
 * @throws RangeError if b or a does not have shape (2) or a₀ is 0 or NaN
 * @see scipy.signal.tf2zpk
 * @example zerosPolesGain(onePole(0.25)) // { zeros: [0], poles: [0.25], gain: 0.75 }
 * @example zerosPolesGain({ b: [0, 3], a: [2, 1] }) // { zeros: [], poles: [-0.5], gain: 1.5 }
 */
export function zerosPolesGain(filter: Filter): ZerosPolesGain {
  requireFirstOrder('zerosPolesGain', filter);
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const poles = [rootOf(a0, a1)];
  if (b0 === 0) return { zeros: [], poles, gain: b1 / a0 };
  return { zeros: [rootOf(b0, b1)], poles, gain: b0 / a0 };
}

/** The root of c₀z + c₁. 0 − … instead of −…, so that a root at the origin is 0 and not −0. */
function rootOf(c0: number, c1: number): number {
  return 0 - c1 / c0;
}

/** c₀ + c₁·z⁻¹, where z⁻¹ is the delay by one sample. */
function firstOrder([c0, c1]: readonly [number, number], delay: Complex): Complex {
  return { re: c0 + c1 * delay.re, im: c1 * delay.im };
}

/**
 * p/q, computed with the direction and the magnitude of q, because |q|² can overflow or underflow even if p/q does not.
 * + 0 turns an imaginary part of −0 into 0.
 */
function quotient(p: Complex, q: Complex): Complex {
  const magnitude = hypot(q.re, q.im);
  const re = q.re / magnitude;
  const im = q.im / magnitude;
  return { re: (p.re * re + p.im * im) / magnitude, im: (p.im * re - p.re * im) / magnitude + 0 };
}
