import type { Matrix, Vector } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

function diagonalise(h: Matrix): [number, number] {
  const a = h[0][0];
  const b = h[0][1];
  const c = h[1][1];
  if (b === 0) return [a, c];
  const theta = (c - a) / (2 * b);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  return [a - t * b, c + t * b];
}

export function classify(hessian: Matrix): Kind {
  const [p, q] = diagonalise(hessian);
  const eps = 1e-11 * Math.max(Math.abs(p), Math.abs(q));
  if (Math.abs(p) <= eps || Math.abs(q) <= eps) return 'inconclusive';
  if (p > 0 && q > 0) return 'minimum';
  if (p < 0 && q < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  const s = Math.sin(Math.PI / 4);
  return [
    { beta: [2, 1], loss: 0, kind: 'saddle' },
    { beta: [2, 1 + s], loss: -0.25, kind: 'minimum' },
    { beta: [2, 1 - s], loss: -0.25, kind: 'minimum' },
  ];
}
