import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' {
  const xx = hessian[0][0];
  const xy = hessian[0][1];
  const yy = hessian[1][1];
  const hasZeroEigenvalue = xx * yy === xy * xy;
  const hasMixedSigns = xx * yy < xy * xy;
  const opensUpward = xx > 0 || yy > 0;

  let kind: 'minimum' | 'maximum' | 'saddle' | 'inconclusive' = 'maximum';
  if (opensUpward) kind = 'minimum';
  if (hasMixedSigns) kind = 'saddle';
  if (hasZeroEigenvalue) kind = 'inconclusive';
  return kind;
}

export function stationaryPoints() {
  const points = new Array<{ beta: number[]; loss: number; kind: string }>();
  const squares = [0, 1 / 2]; // u² of the solutions
  squares.forEach((w) => {
    const signs = w === 0 ? [1] : [1, -1];
    signs.forEach((sign) => {
      const beta = [2, 1 + sign * Math.sqrt(w)];
      points.push({ beta, loss: w * w - w, kind: classify([[2, 0], [0, 12 * w - 2]]) });
    });
  });
  return points;
}
