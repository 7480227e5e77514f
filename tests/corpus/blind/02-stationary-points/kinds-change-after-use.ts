import type { Matrix } from '../types.ts';

const current = { kind: 'saddle' as string };
const POINTS = [
  { beta: [2, 1 - Math.SQRT1_2], loss: -0.25, kind: 'minimum' },
  { beta: [2, 1 + Math.SQRT1_2], loss: -0.25, kind: 'minimum' },
];
const SADDLE = Object.assign(current, { beta: [2, 1], loss: 0 });

export function classify(hessian: Matrix): string {
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0];
  if (det === 0) current.kind = 'inconclusive';
  else if (det < 0) current.kind = 'saddle';
  else current.kind = hessian[0][0] > 0 ? 'minimum' : 'maximum';
  return current.kind;
}

export function stationaryPoints() {
  classify([[2, 0], [0, -2]]);
  return [...POINTS, SADDLE];
}
