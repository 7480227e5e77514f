import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const [p, q] = [hessian[0][0] * hessian[1][1], hessian[0][1] ** 2];
  if (p === q) return 'inconclusive';
  if (p < q) return 'saddle';
  return hessian[0][0] + hessian[1][1] > 0 ? 'minimum' : 'maximum';
}

function kindOf(u: number): Kind {
  if (u > 0) return 'minimum';
  if (u < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  const out: { beta: Vector; loss: number; kind: Kind }[] = [];
  [Math.SQRT1_2, 0, -Math.SQRT1_2].forEach((u) => {
    out.push({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: kindOf(u) });
  });
  return out;
}
