import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  const trace = hessian[0][0] + hessian[1][1];
  if (det === 0) return 'inconclusive';
  if (det < 0) return 'saddle';
  if (trace > 0) return 'minimum';
  return 'maximum';
}

const hessianAt = (u: number): Matrix => [[2, 0], [0, 12 * u ** 2]];

export function stationaryPoints() {
  const all = [];
  for (let k = -1; k < 2; k++) {
    const u = k * Math.SQRT1_2;
    all.push({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify(hessianAt(u)) });
  }
  return all;
}
