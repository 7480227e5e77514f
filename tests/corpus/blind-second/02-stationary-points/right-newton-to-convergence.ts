import type { Matrix, Vector } from '../types.ts';
export type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (det > 0) return hessian[0][0] + hessian[1][1] > 0 ? 'minimum' : 'maximum';
  return det < 0 ? 'saddle' : 'inconclusive';
}

const slope = (u: number) => 4 * u ** 3 - 2 * u;
const curvature = (u: number) => 12 * u ** 2 - 2;

function newton(u: number): number {
  for (let i = 0; i < 60; i++) {
    const next = u - slope(u) / curvature(u);
    if (Math.abs(next - u) < 1e-16) return next;
    u = next;
  }
  return u;
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [-1, 0.1, 1].map(newton).map((u) => ({
    beta: [2, 1 + u],
    loss: u ** 4 - u ** 2,
    kind: classify([[2, 0], [0, curvature(u)]]),
  }));
}
