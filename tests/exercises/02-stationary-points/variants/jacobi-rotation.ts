// One Jacobi rotation makes the matrix diagonal; rounding is told from zero relative to the larger eigenvalue.
import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const [[a, b], [, c]] = hessian;
  const angle = 0.5 * Math.atan2(2 * b, a - c);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const eigenvalues = [
    a * cos * cos + 2 * b * sin * cos + c * sin * sin,
    a * sin * sin - 2 * b * sin * cos + c * cos * cos,
  ].sort((p, q) => Math.abs(q) - Math.abs(p));
  if (Math.abs(eigenvalues[1]) <= 1e-12 * Math.abs(eigenvalues[0])) return 'inconclusive';
  if (eigenvalues.every((eigenvalue) => eigenvalue > 0)) return 'minimum';
  return eigenvalues.every((eigenvalue) => eigenvalue < 0) ? 'maximum' : 'saddle';
}

export function stationaryPoints() {
  const along = (angle: number) => Math.SQRT1_2 * Math.cos(angle);
  return [0, Math.PI / 2, Math.PI].map((angle, i) => {
    const u = i === 1 ? 0 : along(angle);
    return { beta: [2, 1 + u], loss: Math.pow(u, 4) - Math.pow(u, 2), kind: i === 1 ? 'saddle' : 'minimum' };
  });
}
