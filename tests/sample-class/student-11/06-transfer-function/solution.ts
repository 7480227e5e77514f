import type { Complex, Filter, Vector } from '../types.ts';

/**
 * The frequency response H(z) = (b₀ + b₁z⁻¹) / (a₀ + a₁z⁻¹) on the unit circle, at z = e^(jΩ).
 * @param filter b and a, each of length 2; a₀ is any number but 0
 * @param omega frequencies Ω in radians per sample, shape (n), n ≥ 0
 * @returns H at each of them, n complex numbers { re, im }
 * @example frequencyResponse({ b: [0.5, 0], a: [1, -0.5] }, [Math.PI / 2]) // about [{ re: 0.4, im: -0.2 }]
 */
export function frequencyResponse(filter: Filter, omega: Vector): Complex[] {
  throw new Error('not implemented yet');
}

/**
 * The levels 20·log₁₀|H| of complex numbers.
 * @param h n complex numbers, n ≥ 0
 * @returns their levels in decibels, shape (n); −Infinity for 0
 * @example levelInDecibel([{ re: 6, im: 8 }, { re: 0, im: 0 }]) // [20, -Infinity]
 */
export function levelInDecibel(h: Complex[]): Vector {
  throw new Error('not implemented yet');
}

/**
 * Zero, pole and gain of a filter of first order: H(z) = gain · (z − zero) / (z − pole).
 * @param filter b and a, each of length 2; b₀ and a₀ are any numbers but 0
 * @returns zeros and poles, one real number in each, and the gain
 * @example zerosPolesGain({ b: [1, 0.5], a: [2, -1] }) // { zeros: [-0.5], poles: [0.5], gain: 0.5 }
 */
export function zerosPolesGain(filter: Filter): { zeros: Vector; poles: Vector; gain: number } {
  throw new Error('not implemented yet');
}
