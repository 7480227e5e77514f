import type { Matrix } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

class Classifier {
  static kind(h: Matrix): Kind {
    const det = h[0][0] * h[1][1] - h[0][1] * h[0][1];
    if (det > 0) return h[1][1] > 0 ? 'minimum' : 'maximum';
    if (det < 0) return 'saddle';
    return 'inconclusive';
  }
}

export function classify(hessian: Matrix): Kind {
  return Classifier.kind(hessian);
}

export function stationaryPoints() {
  const u = [0, Math.SQRT1_2, -Math.SQRT1_2];
  return u.map((x) => ({ beta: [2, x], loss: x ** 4 - x ** 2, kind: Classifier.kind([[2, 0], [0, 12 * x ** 2 - 2]]) }));
}
