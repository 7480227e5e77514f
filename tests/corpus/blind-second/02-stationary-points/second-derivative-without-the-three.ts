import type { Matrix, Vector } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const product = hessian[0]![0]! * hessian[1]![1]! - hessian[0]![1]! * hessian[1]![0]!;
  if (product === 0) return 'inconclusive';
  if (product < 0) return 'saddle';
  return hessian[0]![0]! > 0 ? 'minimum' : 'maximum';
}

const second = ([, y]: Vector): Matrix => [[2, 0], [0, 4 * (y! - 1) ** 2 - 2]];

export function stationaryPoints() {
  const r = Math.sqrt(1 / 2);
  const ys = [1, 1 + r, 1 - r];
  return ys.map((y) => {
    const beta: Vector = [2, y];
    return { beta, loss: (y - 1) ** 4 - (y - 1) ** 2, kind: classify(second(beta)) };
  });
}
