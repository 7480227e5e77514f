import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

/** H(z) = q + r / (a0 + a1·z⁻¹) with q = b1/a1 and r = b0 − q·a0 */
export function lfilter({ b, a }: Filter, x: Vector): Vector {
  if (a[1] === 0) return x.map((v, k) => (b[0] * v + (k > 0 ? b[1] * x[k - 1] : 0)) / a[0]);
  const q = b[1] / a[1];
  const r = b[0] - q * a[0];
  let w = 0;
  return x.map((v) => {
    w = (r * v - a[1] * w) / a[0];
    return q * v + w;
  });
}
