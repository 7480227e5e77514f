import type { Matrix } from '../types.ts';

export const classify = (hessian: Matrix): 'minimum' | 'maximum' | 'saddle' | 'inconclusive' => {
  const [a, b] = hessian[0];
  const [, c] = hessian[1];
  const [p, q] = [a * c, b * b];
  if (p === q) return 'inconclusive';
  if (q > p) return 'saddle';
  return Math.sign(c) === 1 ? 'minimum' : 'maximum';
};

type Point = { beta: number[]; loss: number; kind: string };

function collect(us: number[], sofar: Point[]): Point[] {
  if (us.length === 0) return sofar;
  const [u, ...rest] = us;
  const point = { beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) };
  return collect(rest, [...sofar, point]);
}

export const stationaryPoints = (): Point[] => collect([Math.SQRT1_2, 0, -Math.SQRT1_2], []);
