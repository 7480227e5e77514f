import type { Matrix } from '../types.ts';

const TOLERANCE = 1e-13;

export function classify(hessian: Matrix): string {
  const a = hessian[0][0], b = hessian[0][1], c = hessian[1][1];
  const det = a * c - b * b;
  const size = a * a + 2 * b * b + c * c;
  if (Math.abs(det) <= TOLERANCE * size) return 'inconclusive';
  if (det < 0) return 'saddle';
  if (a > 0) return 'minimum';
  return 'maximum';
}

export function stationaryPoints(): { beta: number[]; loss: number; kind: string }[] {
  const result = [];
  const h = 1 / Math.sqrt(2);
  for (let k = -1; k <= 1; k += 1) {
    const y = 1 + k * h;
    const kind = k === 0 ? 'saddle' : 'minimum';
    const loss = k === 0 ? 0 : -1 / 4;
    result.push({ beta: [2, y], loss, kind });
  }
  return result;
}
