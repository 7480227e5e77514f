import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => ({ b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] });

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const p = -a[1] / a[0];
  const v = x.map((s, k) => (b[0] * s + (k > 0 ? b[1] * x[k - 1] : 0)) / a[0]);
  if (p === 0) return v;
  // y[k] = Σ p^(k−j) v[j] = p^k · Σ v[j] / p^j
  let sum = 0;
  return v.map((value, k) => {
    sum += value / p ** k;
    return p ** k * sum;
  });
}
