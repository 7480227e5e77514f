import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const m = Float64Array.of(hessian[0][0], hessian[0][1], hessian[1][0], hessian[1][1]);
  const lambda = new Float64Array(2);
  const mean = (m[0] + m[3]) / 2;
  const radius = Math.sqrt(((m[0] - m[3]) / 2) ** 2 + m[1] * m[2]);
  lambda[0] = mean - radius;
  lambda[1] = mean + radius;
  if (lambda.some((v) => v === 0)) return 'inconclusive';
  if (lambda.every((v) => v > 0)) return 'minimum';
  if (lambda.every((v) => v < 0)) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const r = 1 / Math.SQRT2;
  return [r, 0, -r].map((u) => ({
    beta: Float64Array.of(2, 1 + u) as unknown as number[],
    loss: u === 0 ? 0 : -0.25,
    kind: u === 0 ? 'saddle' : 'minimum',
  }));
}
