import type { Matrix } from '../types.ts';

function determinant(m: Matrix, a = m[0][0], b = m[0][1], c = m[1][0], d = m[1][1]) {
  return a * d - b * c;
}

export function classify(hessian: Matrix, det = determinant(hessian)) {
  if (det === 0) return 'inconclusive';
  const sameDirection = det > 0;
  if (!sameDirection) return 'saddle';
  const upwards = hessian[1][1] > 0;
  return upwards ? 'minimum' : 'maximum';
}

function point(u = 0, kind = 'saddle') {
  const u2 = u * u;
  return { beta: [2, 1 + u], loss: u2 * u2 - u2, kind };
}

export function stationaryPoints() {
  const u = Math.sqrt(1 / 2);
  return [point(), point(u, 'minimum'), point(-u, 'minimum')];
}
