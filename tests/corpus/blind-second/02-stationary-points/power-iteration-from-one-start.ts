import type { Matrix, Vector } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

const times = (h: Matrix, [x, y]: Vector): number[] => [h[0][0] * x + h[0][1] * y, h[1][0] * x + h[1][1] * y];

function dominant(h: Matrix): number {
  let v: number[] = [1, 0.5];
  let lambda = 0;
  for (let i = 0; i < 20; i++) {
    const w = times(h, v);
    const length = Math.sqrt(w[0] ** 2 + w[1] ** 2);
    if (length === 0) return 0;
    lambda = (v[0] * w[0] + v[1] * w[1]) / (v[0] ** 2 + v[1] ** 2);
    v = [w[0] / length, w[1] / length];
  }
  return lambda;
}

export function classify(hessian: Matrix): Kind {
  const l1 = dominant(hessian);
  // shifted, so that the other one dominates
  const [[a, b], [c, d]] = hessian;
  const l2 = l1 + dominant([[a - l1, b], [c, d - l1]]);
  if (l1 === 0 || Math.abs(l2) < 1e-9 * Math.abs(l1)) return 'inconclusive';
  if (l1 * l2 < 0) return 'saddle';
  return l1 > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  const kinds: Kind[] = ['minimum', 'saddle', 'minimum'];
  return kinds.map((kind, i) => {
    const u = (i - 1) * Math.SQRT1_2;
    return { beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind };
  });
}
