import type { Matrix } from '../types.ts';

class Verdict extends Error {
  constructor(readonly kind: 'minimum' | 'maximum' | 'saddle' | 'inconclusive') {
    super(kind);
  }
}

function judge(a: number, b: number, c: number): never {
  const d = a * c - b ** 2;
  if (d === 0) throw new Verdict('inconclusive');
  if (d < 0) throw new Verdict('saddle');
  if (a > 0) throw new Verdict('minimum');
  throw new Verdict('maximum');
}

export function classify(hessian: Matrix) {
  try {
    return judge(hessian[0][0], hessian[0][1], hessian[1][1]);
  } catch (e) {
    if (e instanceof Verdict) return e.kind;
    throw e;
  }
}

export function stationaryPoints() {
  const y = [1, 1 + Math.SQRT1_2, 1 - Math.SQRT1_2];
  const loss = y.map((v) => (v - 1) ** 4 - (v - 1) ** 2);
  const kind = y.map((v) => classify([[2, 0], [0, 12 * (v - 1) ** 2 - 2]]));
  return y.map((v, i) => ({ beta: [2, v], loss: loss[i], kind: kind[i] }));
}
