import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): string {
  const s = (hessian[0][0] + hessian[1][1]) / 2;
  const d = (hessian[0][0] - hessian[1][1]) / 2;
  const r = Math.sqrt(d * d + hessian[0][1] * hessian[0][1]);
  const balance = Math.sign(s + r) + Math.sign(s - r);
  switch (balance) {
    case 2:
      return 'minimum';
    case -2:
      return 'maximum';
    case 0:
      return 'saddle';
    default:
      return 'inconclusive';
  }
}

export function stationaryPoints() {
  const table: [number, number, string][] = [
    [Math.SQRT1_2, -0.25, 'minimum'],
    [-Math.SQRT1_2, -0.25, 'minimum'],
    [0, 0, 'saddle'],
  ];
  return table.map(([u, loss, kind]) => ({ beta: [2, 1 + u], loss, kind }));
}
