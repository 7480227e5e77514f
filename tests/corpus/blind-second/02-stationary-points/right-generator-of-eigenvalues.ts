import type { Matrix, Vector } from '../types.ts';

export type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

function* spectrum(h: Matrix): Generator<number> {
  const m = 0.5 * (h[0][0] + h[1][1]);
  const d = 0.5 * (h[0][0] - h[1][1]);
  const r = Math.sqrt(d ** 2 + h[0][1] ** 2);
  yield m + r;
  yield m - r;
}

export function classify(hessian: Matrix): Kind {
  let plus = 0;
  let minus = 0;
  for (const lambda of spectrum(hessian)) {
    if (lambda > 0) plus++;
    if (lambda < 0) minus++;
  }
  if (plus + minus < 2) return 'inconclusive';
  return plus === 2 ? 'minimum' : minus === 2 ? 'maximum' : 'saddle';
}

function* points(): Generator<{ beta: Vector; loss: number; kind: Kind }> {
  for (const sign of [-1, 0, 1]) {
    const u = sign * Math.SQRT1_2;
    yield { beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) };
  }
}

export function stationaryPoints() {
  return [...points()];
}
