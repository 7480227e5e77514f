import type { Matrix } from '../types.ts';

function singularValues([[a, b], [, c]]: Matrix): number[] {
  const r = Math.sqrt((a - c) ** 2 + 4 * b * b);
  return [Math.abs(a + c + r) / 2, Math.abs(a + c - r) / 2];
}

export function classify(hessian: Matrix) {
  const s = singularValues(hessian);
  if (s.includes(0)) return 'inconclusive';
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2;
  if (det < 0) return 'saddle';
  return s.every((x) => x > 0) ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const f = (y: number) => (y - 1) ** 4 - (y - 1) ** 2;
  const ys = [1, 1 - Math.SQRT1_2, 1 + Math.SQRT1_2];
  return ys.map((y) => ({ beta: [2, y], loss: f(y), kind: classify([[2, 0], [0, 12 * (y - 1) ** 2 - 2]]) }));
}
