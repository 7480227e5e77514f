import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

/**
 * H(z) = g + r·z⁻¹ / (1 − p·z⁻¹) with g = b0/a0, p = −a1/a0, r = b1/a0 + g·p.
 */
export function lfilter(filter: Filter, x: Vector): Vector {
  const p = -filter.a[1] / filter.a[0];
  const g = filter.b[0] / filter.a[0];
  const r = filter.b[1] / filter.a[0] + g * p;
  let tail = 0;
  const y = new Float64Array(x.length);
  x.forEach((v, k) => {
    y[k] = g * v + tail;
    tail = p * tail + r * v;
  });
  return Array.from(y);
}
