import type { Matrix, Vector } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const a = hessian[0][0];
  const b = hessian[0][1];
  const d = hessian[1][1];
  const discriminant = (a - d) ** 2 + 4 * b ** 2;
  if (discriminant <= 0) return 'inconclusive'; // no two different eigenvalues
  const x1 = (a + d + Math.sqrt(discriminant)) / 2;
  const x2 = (a + d - Math.sqrt(discriminant)) / 2;
  if (x1 === 0 || x2 === 0) return 'inconclusive';
  if (x1 > 0 && x2 > 0) return 'minimum';
  if (x1 < 0 && x2 < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  const u = Math.sqrt(2) / 2;
  const h: Matrix[] = [[[2, 0], [0, -2]], [[2, 0], [0, 4]], [[2, 0], [0, 4]]];
  return [0, u, -u].map((v, i) => ({ beta: [2, 1 + v], loss: v ** 4 - v ** 2, kind: classify(h[i]) }));
}
