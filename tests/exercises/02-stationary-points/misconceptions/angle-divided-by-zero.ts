// You call a multiple of the identity inconclusive, though both of its eigenvalues are known and not zero: two equal
// eigenvalues are not a special case.
// weight: slip
import type { Matrix, Vector } from '../types.ts';

type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

export function classify(hessian: Matrix): Kind {
  const [[a, b], [, c]] = hessian;
  const angle = Math.atan((2 * b) / (a - c)) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const first = a * cos ** 2 + 2 * b * sin * cos + c * sin ** 2;
  const second = a * sin ** 2 - 2 * b * sin * cos + c * cos ** 2;
  const rounding = 1e-12 * Math.max(Math.abs(first), Math.abs(second));
  if (first > rounding && second > rounding) return 'minimum';
  if (first < -rounding && second < -rounding) return 'maximum';
  if (first * second < 0 && Math.abs(first) > rounding && Math.abs(second) > rounding) return 'saddle';
  return 'inconclusive';
}

export function stationaryPoints(): { beta: Vector; loss: number; kind: Kind }[] {
  return [
    { beta: [2, 1 + Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1 - Math.SQRT1_2], loss: -1 / 4, kind: 'minimum' },
    { beta: [2, 1], loss: 0, kind: 'saddle' },
  ];
}
