import type { Filter, Vector } from '../types.ts';

export const onePole = function (mu: number): Filter {
  const pole = mu;
  return { b: [1 - pole, 0], a: [1, 0 - pole] };
};
// H(z) = d + r / (1 - p z^-1) with d = b1/a1, r = b0/a0 - d
export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  if (a1 === 0) return x.map((v, k) => (b0 * v + b1 * (x[k - 1] ?? 0)) / a0);
  const p = -a1 / a0;
  const d = b1 / a1;
  const r = b0 / a0 - d;
  let s = 0;
  return x.map((v) => {
    s = r * v + p * s;
    return d * v + s;
  });
}
