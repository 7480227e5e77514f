import type { Matrix, Vector } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

function pivots(h: Matrix): Vector {
  const factor = h[1][0] / h[0][0];
  return [h[0][0], h[1][1] - factor * h[0][1]];
}

export function classify(hessian: Matrix): Kind {
  if (hessian[0][0] === 0) {
    return hessian[0][1] === 0 ? 'inconclusive' : 'saddle';
  }
  const [p, q] = pivots(hessian);
  if (q === 0) return 'inconclusive';
  if (p > 0 && q > 0) return 'minimum';
  if (p < 0 && q < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  const points = [0, Math.SQRT1_2, -Math.SQRT1_2];
  return points.map((u) => {
    const w = u ** 2;
    return { beta: [2, 1 + u], loss: w ** 2 - w, kind: classify([[2, 0], [0, 12 * w - 2]]) };
  });
}
