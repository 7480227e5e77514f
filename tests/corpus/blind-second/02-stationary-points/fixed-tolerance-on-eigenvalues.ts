import type { Matrix, Vector } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

const nearZero = (x: number, tolerance = 1e-10) => Math.abs(x) < tolerance;

export function classify(hessian: Matrix): Kind {
  const centre = (hessian[0][0] + hessian[1][1]) / 2;
  const offset = Math.sqrt(((hessian[0][0] - hessian[1][1]) / 2) ** 2 + hessian[0][1] ** 2);
  const lambdas = [centre + offset, centre - offset];
  if (lambdas.some((l) => nearZero(l))) return 'inconclusive';
  if (lambdas.every((l) => l > 0)) return 'minimum';
  return lambdas.every((l) => l < 0) ? 'maximum' : 'saddle';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  const roots: number[] = [];
  for (let k = -1; k < 2; k++) roots.push(k * Math.SQRT1_2);
  return roots.map((u) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: nearZero(u) ? 'saddle' : 'minimum' }));
}
