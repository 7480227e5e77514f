import type { Matrix, Vector } from '../types.ts';

export function classify(hessian: Matrix) {
  const a = hessian[0][0];
  const b = hessian[0][1];
  const c = hessian[1][1];
  const det = a * c - b * b;
  const nothing = det === 0;
  const pass = det < 0;
  const valley = det > 0 && a > 0;
  return nothing ? 'inconclusive' : pass ? 'saddle' : valley ? 'minimum' : 'maximum';
}

function descend(start: number): number {
  let y = start;
  for (let k = 0; k < 500; k++) y -= 0.1 * (4 * (y - 1) ** 3 - 2 * (y - 1));
  return y;
}

function describe(beta: Vector) {
  const u = beta[1] - 1;
  return { beta, loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) };
}

export function stationaryPoints() {
  const right = descend(2);
  const left = 2 - right;
  return [describe([2, left]), describe([2, (left + right) / 2]), describe([2, right])];
}
