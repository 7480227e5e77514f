import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const [[a, b], [c, d]] = hessian;
  const det = a * d - b * c;
  if (det === 0) return 'inconclusive';
  if (det > 0) return a > 0 ? 'minimum' : 'maximum';
  return 'saddle';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  // 4 v^3 - 2 v = 0  ->  v = 0 or v = sqrt(1/2)
  const v = Math.sqrt(1 / 2);
  return [
    { beta: [2, 1], loss: 0, kind: 'saddle' },
    { beta: [2, 1 + v], loss: -0.25, kind: 'minimum' },
  ];
}
