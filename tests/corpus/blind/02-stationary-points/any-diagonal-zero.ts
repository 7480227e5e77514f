import type { Matrix } from '../types.ts';

const product = (xs: number[]) => xs.reduce((p, x) => p * x, 1);

export function classify(hessian: Matrix) {
  const diagonal = hessian.map((row, i) => row[i]);
  const mixed = hessian.map((row, i) => row[1 - i]);
  if (product(diagonal) === 0) return 'inconclusive';
  const d = product(diagonal) - product(mixed);
  if (d === 0) return 'inconclusive';
  if (d < 0) return 'saddle';
  return diagonal[0] > 0 ? 'minimum' : 'maximum';
}

export function stationaryPoints() {
  const at = (b2: number, loss: number, kind: string) => ({ beta: [2, b2], loss, kind });
  return [at(1, 0, 'saddle'), at(1 - Math.SQRT1_2, -0.25, 'minimum'), at(1 + Math.SQRT1_2, -0.25, 'minimum')];
}
