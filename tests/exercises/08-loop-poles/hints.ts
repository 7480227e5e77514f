import * as reference from '#reference/loop-poles.ts';
import { written, writtenComplex } from '../written.ts';
import { type Loop, polesOf } from './pictures.ts';

export const VIETA_HINT = 'The poles are the roots of p² − s·p + m: their sum is s, their product m.';
export const LIMIT_HINT = 'At the limit one pole is −1, so 1 + s + m is 0.';

/** s of the characteristic polynomial p² − s·p + m. */
export const sumOf = ({ curvature, stepSize, momentumCoeff: m }: Loop): number =>
  1 + m - (1 - m) * curvature * stepSize;

/** Less is rounding of an s² − 4m that may be 0. */
const NEARLY_ZERO = 1e-9;

/** With what decides between real and complex poles, and the poles. */
export function polesHint(given: Loop): string {
  const s = sumOf(given);
  const discriminant = s * s - 4 * given.momentumCoeff;
  const isNear = Math.abs(discriminant) < NEARLY_ZERO;
  const [first, second] = polesOf(reference, given).map(writtenComplex);
  return `${VIETA_HINT} Here s is ${written(s)} and s² − 4m is ${isNear ? '0, or nearly' : written(discriminant)}: the poles are ${first} and ${second}.`;
}

/** With s as it depends on the step size. */
export const limitHint = (lambda: number, m: number): string =>
  `${LIMIT_HINT} Here s is ${written(1 + m)} − ${written((1 - m) * lambda)}·stepSize.`;
