import type { Matrix } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

const TABLE: Record<string, Kind> = {
  '1,1': 'minimum',
  '1,-1': 'maximum',
  '-1,1': 'saddle',
  '-1,0': 'saddle',
  '-1,-1': 'saddle',
};

export function classify(hessian: Matrix): Kind {
  const det = hessian[0][0] * hessian[1][1] - hessian[1][0] * hessian[0][1];
  const trace = hessian[0][0] + hessian[1][1];
  const key = [Math.sign(det), Math.sign(trace)].join(',');
  return TABLE[key] ?? 'inconclusive';
}

const POINTS = Object.freeze([
  { beta: [2, 1 + Math.SQRT1_2], loss: -0.25, kind: 'minimum' },
  { beta: [2, 1], loss: 0, kind: 'saddle' },
  { beta: [2, 1 - Math.SQRT1_2], loss: -0.25, kind: 'minimum' },
]);

export function stationaryPoints() {
  return POINTS.map((p) => ({ ...p, beta: [...p.beta] }));
}
