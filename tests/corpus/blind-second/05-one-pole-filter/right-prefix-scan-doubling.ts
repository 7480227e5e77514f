import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

// y[k] = v[k] + p·y[k−1]: after each round y[k] holds the last d inputs, weighted with powers of p
export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const p = -a[1] / a[0];
  let y = x.map((v, k) => (b[0] * v + (k > 0 ? b[1] * x[k - 1] : 0)) / a[0]);
  let weight = p;
  for (let d = 1; d < y.length; d *= 2) {
    const w = weight;
    const old = y;
    y = old.map((v, k) => (k >= d ? v + w * old[k - d] : v));
    weight *= weight;
  }
  return y;
}
