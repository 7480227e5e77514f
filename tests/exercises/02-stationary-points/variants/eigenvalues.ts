// Both eigenvalues in closed form, by centre and radius of Mohr's circle; points in another order, with extra fields.
import type { Matrix, Vector } from '../types.ts';

export function classify([[a, b], [, c]]: Matrix) {
  const centre = (a + c) / 2;
  const radius = Math.sqrt(((a - c) / 2) ** 2 + b ** 2);
  const signs = [Math.sign(centre - radius), Math.sign(centre + radius)];
  if (signs.includes(0)) return 'inconclusive';
  if (signs[0] !== signs[1]) return 'saddle';
  return signs[0] > 0 ? 'minimum' : 'maximum';
}

const hessian = (beta: Vector): Matrix => [
  [2, 0],
  [0, 12 * (beta[1] - 1) ** 2 - 2],
];

export function stationaryPoints() {
  return [0, -Math.SQRT1_2, Math.SQRT1_2].map((u) => {
    const beta = [2, u + 1];
    return { name: `u = ${u}`, beta, hessian: hessian(beta), loss: u ** 4 - u ** 2, kind: classify(hessian(beta)) };
  });
}
