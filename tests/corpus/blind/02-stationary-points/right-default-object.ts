import type { Matrix } from '../types.ts';

const analysis = {
  det: (m: Matrix): number => m[0][0] * m[1][1] - m[1][0] * m[0][1],
  classify(hessian: Matrix) {
    const d = analysis.det(hessian);
    if (d === 0) return 'inconclusive';
    return d < 0 ? 'saddle' : hessian[1][1] > 0 ? 'minimum' : 'maximum';
  },
  stationaryPoints() {
    const r = Math.SQRT2 / 2;
    const ys = [1 + r, 1, 1 - r];
    return ys.map((y, i) => ({ beta: [2, y], loss: i % 2 === 0 ? -0.25 : 0, kind: i % 2 === 0 ? 'minimum' : 'saddle' }));
  },
};

export default analysis;
export const { classify, stationaryPoints } = analysis;
