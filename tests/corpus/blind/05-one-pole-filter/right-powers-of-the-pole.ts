import type { Filter, Vector } from '../types.ts';

export const onePole = (momentumCoeff: number): Filter => ({ b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] });
export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const pole = -a1 / a0;
  const u = x.map((v, k) => (b0 * v + (k > 0 ? b1 * x[k - 1] : 0)) / a0);
  const powers = x.map((_, k) => pole ** k);
  const y: number[] = [];
  for (let n = 0; n < x.length; n++) {
    let sum = 0;
    for (let i = 0; i <= n; i++) sum += powers[n - i] * u[i];
    y.push(sum);
  }
  return y;
}
