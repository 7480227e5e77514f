import type { Matrix } from '../types.ts';

// the eigenvalues are m ± r; compare |m| with r
export function classify(hessian: Matrix) {
  const m = hessian[0][0] + hessian[1][1];
  const d = hessian[0][0] - hessian[1][1];
  const r = Math.sqrt(d * d + 4 * hessian[0][1] * hessian[1][0]);
  const size = Math.abs(m);
  if (size === r) return 'inconclusive';
  if (size < r) return 'saddle';
  return m > 0 ? 'minimum' : 'maximum';
}

export const stationaryPoints = () =>
  [{ u: -Math.SQRT1_2 }, { u: 0 }, { u: +Math.SQRT1_2 }].map(({ u }) => {
    const { abs } = Math;
    return { beta: [2, 1 + u], loss: -(u * u) * (1 - u * u), kind: abs(u) > 0.5 ? 'minimum' : 'saddle' };
  });
