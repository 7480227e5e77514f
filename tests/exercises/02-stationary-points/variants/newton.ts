// The points are found by Newton's method, run until it stands still, and classified by their own Hessian.
import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const determinant = hessian[0][0] * hessian[1][1] - hessian[1][0] * hessian[0][1];
  switch (Math.sign(determinant)) {
    case 1:
      return hessian[1][1] > 0 ? 'minimum' : 'maximum';
    case -1:
      return 'saddle';
    default:
      return 'inconclusive';
  }
}

const slope = (b: number): number => 4 * (b - 1) ** 3 - 2 * (b - 1);
const curvature = (b: number): number => 12 * (b - 1) ** 2 - 2;

function root(from: number): number {
  let b = from;
  for (let k = 0; k < 50; k++) b -= slope(b) / curvature(b);
  return b;
}

export function stationaryPoints() {
  return [0, 1.1, 2].map(root).map((b) => ({
    beta: [2, b],
    loss: (b - 1) ** 4 - (b - 1) ** 2,
    kind: classify([
      [2, 0],
      [0, curvature(b)],
    ]),
  }));
}
