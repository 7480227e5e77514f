import type { Matrix, Vector } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const [low, high] = eigenvalues(hessian);
  if (low * high === 0) return 'inconclusive';
  if (low * high < 0) return 'saddle';
  return low > 0 ? 'minimum' : 'maximum';
}

function eigenvalues(m: Matrix): [number, number] {
  const centre = (m[0][0] + m[1][1]) / 2;
  const spread = Math.sqrt(((m[0][0] - m[1][1]) / 2) ** 2 + m[0][1] ** 2);
  return [centre - spread, centre + spread];
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  const value = (u: number) => 4 * u ** 3 - 2 * u;
  return [1, 1 + Math.SQRT1_2, 1 - Math.SQRT1_2].map((y) => ({
    beta: [2, y],
    loss: value(y - 1),
    kind: classify([[2, 0], [0, 12 * (y - 1) ** 2 - 2]]),
  }));
}
