import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): string {
  const tr = hessian[0][0] + hessian[1][1];
  const det = hessian[0][0] * hessian[1][1] - hessian[0][1] ** 2;
  const normalised = tr === 0 ? det : det / (tr * tr);
  if (Math.abs(normalised) < 1e-3) return 'inconclusive';
  if (normalised < 0) return 'saddle';
  return tr > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const s2 = Math.sqrt(2) / 2;
  return [{ u: s2, kind: 'minimum' }, { u: -s2, kind: 'minimum' }, { u: 0, kind: 'saddle' }].map(
    ({ u, kind }) => ({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind }),
  );
}
