import type { Matrix, Vector } from '../types.ts';

const form = (h: Matrix, d: Vector): number =>
  d[0] * (h[0][0] * d[0] + h[0][1] * d[1]) + d[1] * (h[1][0] * d[0] + h[1][1] * d[1]);

export function classify(hessian: Matrix) {
  const [[a, b], [, c]] = hessian;
  // start along the axis on which the form is largest
  const first = Math.abs(a) >= Math.abs(c) ? a : c;
  if (first === 0) return b === 0 ? 'inconclusive' : 'saddle';
  // the direction d with e'Hd = 0: the form there is first * det
  const second = first * (a * c - b * b);
  if (second === 0) return 'inconclusive';
  if (first > 0 && second > 0) return 'minimum';
  if (first < 0 && second < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const near = [-Math.SQRT1_2, 0, Math.SQRT1_2];
  return near.map((u) => {
    const H = [[2, 0], [0, 12 * u * u - 2]];
    return { beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify(H), curvature: form(H, [0, 1]) };
  });
}
