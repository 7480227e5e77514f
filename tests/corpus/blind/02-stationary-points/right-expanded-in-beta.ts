import type { Matrix } from '../types.ts';

// L along β₂: y⁴ − 4y³ + 5y² − 2y; slope 4y³ − 12y² + 10y − 2; curvature 12y² − 24y + 10
const L = (y: number) => (((y - 4) * y + 5) * y - 2) * y;
const curvature = (y: number) => (12 * y - 24) * y + 10;

// slope = (y − 1)(4y² − 8y + 2)
const others = [8 - Math.sqrt(32), 8 + Math.sqrt(32)].map((x) => x / 8);

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const [[a, b], [, c]] = hessian;
  const d = a * c - b * b;
  if (d < 0) return 'saddle';
  if (d > 0 && a > 0) return 'minimum';
  if (d > 0 && a < 0) return 'maximum';
  return 'inconclusive';
}

export function stationaryPoints() {
  return [1, ...others].map((y) => ({ beta: [2, y], loss: L(y), kind: classify([[2, 0], [0, curvature(y)]]) }));
}
