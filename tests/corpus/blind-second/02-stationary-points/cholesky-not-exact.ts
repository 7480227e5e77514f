import type { Matrix } from '../types.ts';

// L = [[l11, 0], [l21, l22]]
function cholesky(h: Matrix) {
  const l11 = Math.sqrt(h[0][0]);
  const l21 = h[1][0] / l11;
  return { l11, rest: h[1][1] - l21 * l21 };
}

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const a = hessian[0][0];
  const b = hessian[0][1];
  if (a === 0) return b === 0 ? 'inconclusive' : 'saddle';
  if (a > 0) {
    const { rest } = cholesky(hessian);
    return rest > 0 ? 'minimum' : rest < 0 ? 'saddle' : 'inconclusive';
  }
  const { rest } = cholesky(hessian.map((r) => r.map((v) => -v)));
  return rest > 0 ? 'maximum' : rest < 0 ? 'saddle' : 'inconclusive';
}

export function stationaryPoints() {
  const u = Math.sqrt(0.5);
  const f = (t: number) => t ** 4 - t ** 2;
  return [
    { beta: [2, 1 + u], loss: f(u), kind: classify([[2, 0], [0, 4]]) },
    { beta: [2, 1 - u], loss: f(-u), kind: classify([[2, 0], [0, 4]]) },
    { beta: [2, 1], loss: f(0), kind: classify([[2, 0], [0, -2]]) },
  ];
}
