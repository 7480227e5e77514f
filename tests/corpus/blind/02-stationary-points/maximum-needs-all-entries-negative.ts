import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const [[a, b], [c, d]] = hessian;
  const det = a * d - b * c;
  if (det === 0) return 'inconclusive';
  if (det > 0 && a > 0 && d > 0) return 'minimum';
  if (det > 0 && [a, b, c, d].every((x) => x <= 0)) return 'maximum';
  return 'saddle';
}

export const stationaryPoints = () => {
  const pt = (u: number) => ({ beta: [2, 1 + u], loss: u * u * (u * u - 1), kind: classify([[2, 0], [0, 12 * u * u - 2]]) });
  return [pt(0), pt(Math.SQRT1_2), pt(-Math.SQRT1_2)];
};
