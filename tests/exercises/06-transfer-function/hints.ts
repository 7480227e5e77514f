import { cos, hypot, log10, sin } from '#reference/math.ts';
import type { Filter as AnyFilter } from '#reference/types.ts';
import { written, writtenComplex } from '../written.ts';
import type { Complex } from './complex.ts';

export const RESPONSE_HINT =
  'H = (b₀ + b₁z⁻¹) / (a₀ + a₁z⁻¹) with z⁻¹ = cos Ω − j·sin Ω, for every real Ω, in the order of omega.';
export const LEVEL_HINT =
  'The level is 20·log₁₀|H| with |H| = √(re² + im²), for every H, and −Infinity where H is 0.';
export const GAIN_HINT = 'H(z) = (b₀z + b₁) / (a₀z + a₁), and as z grows without bound it tends to the gain.';

/** A sum in brackets. */
const inBrackets = (side: string): string => (side.includes(' ') ? `(${side})` : side);

/** z⁻¹ and both sides of the quotient at an Ω. @param isLouder whether an answer has another magnitude, as a sum without an end may */
export function quotientAt(
  { b: [b0, b1], a: [a0, a1] }: AnyFilter,
  frequency: number,
  isLouder = false,
): string {
  const [re, im] = [cos(frequency), 0 - sin(frequency)];
  const side = (c0: number, c1: number): string => writtenComplex({ re: c0 + c1 * re, im: c1 * im });
  const quotient = `H is ${inBrackets(side(b0!, b1!))} / ${inBrackets(side(a0!, a1!))}`;
  const lasts = isLouder && Math.abs(a1!) >= Math.abs(a0!);
  return `Here z⁻¹ is ${writtenComplex({ re, im })}, and ${quotient}.${lasts ? ' The impulse response of this filter does not die away, so no sum of it is H.' : ''}`;
}

/** |H| and its logarithm, of one H. */
export function magnitudeOf({ re, im }: Complex): string {
  const magnitude = hypot(re, im);
  return `For H = ${writtenComplex({ re, im })} |H| is ${written(magnitude)}, and log₁₀|H| is ${written(log10(magnitude))}.`;
}

/** Where numerator or denominator is zero. */
export const rootOf = (what: string, c0: number, c1: number): string =>
  `The ${what}, multiplied by z, is ${written(c0)}·z ${c1 < 0 ? '−' : '+'} ${written(Math.abs(c1))} here: the list holds the z at which that is 0.`;
