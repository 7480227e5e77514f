import type { Matrix } from '../types.ts';

const isDiagonal = (h: Matrix) => h[0][1] === 0 && h[1][0] === 0;

export function classify(hessian: Matrix): string {
  if (!isDiagonal(hessian)) {
    return hessian[0][0] * hessian[1][1] === hessian[0][1] ** 2 ? 'inconclusive' : 'saddle';
  }
  const [x, y] = [hessian[0][0], hessian[1][1]];
  if (x === 0 || y === 0) return 'inconclusive';
  if (x > 0 && y > 0) return 'minimum';
  if (x < 0 && y < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const where = [1 + Math.SQRT1_2, 1 - Math.SQRT1_2, 1];
  return where.map((b2) => {
    const w = (b2 - 1) ** 2;
    return { beta: [2, b2], loss: w * w - w, kind: classify([[2, 0], [0, 12 * w - 2]]) };
  });
}
