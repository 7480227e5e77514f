// Typed arrays everywhere, also as b and a; the coefficients are normalised by a[0] beforehand.
import type { Filter } from '../types.ts';

export function onePole(momentumCoeff: number) {
  return { b: Float64Array.of(1 - momentumCoeff, 0), a: Float64Array.of(1, -momentumCoeff) };
}

export function lfilter(filter: Filter, x: readonly number[]): Float64Array {
  const b = Float64Array.from(filter.b, (value) => value / filter.a[0]);
  const a = Float64Array.from(filter.a, (value) => value / filter.a[0]);
  const y = new Float64Array(x.length);
  for (let k = 0; k < x.length; k += 1) {
    y[k] = b[0] * x[k];
    if (k > 0) {
      y[k] += b[1] * x[k - 1] - a[1] * y[k - 1];
    }
  }
  return y;
}
