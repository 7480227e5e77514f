import type { Matrix } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

const cache: Record<string, Kind> = {};

function decide(trace: number, det: number): Kind {
  if (det < 0) return 'saddle';
  if (det === 0) return 'inconclusive';
  return trace > 0 ? 'minimum' : 'maximum';
}

export function classify(hessian: Matrix): Kind {
  const trace = hessian[0][0] + hessian[1][1];
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2;
  const key = `${Math.abs(trace).toFixed(3)}/${Math.abs(det).toFixed(3)}`;
  cache[key] ??= decide(trace, det);
  return cache[key];
}

export function stationaryPoints() {
  const u = Math.sqrt(0.5);
  return [
    { beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: 'minimum' as Kind },
    { beta: [2, 1 - u], loss: u ** 4 - u ** 2, kind: 'minimum' as Kind },
    { beta: [2, 1], loss: 0, kind: 'saddle' as Kind },
  ];
}
