import type { Matrix, Vector } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const a = hessian[0]![0]!;
  const b = hessian[0]![1]!;
  const c = hessian[1]![1]!;
  const second = c - (b * b) / a;
  if (second === 0) return 'inconclusive';
  if (a > 0 && second > 0) return 'minimum';
  if (a < 0 && second < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return Array.from([-1, 0, 1], (k) => {
    const u = k * Math.sqrt(0.5);
    return { beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) };
  });
}
