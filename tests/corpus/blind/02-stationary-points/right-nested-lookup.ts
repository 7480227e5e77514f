import type { Matrix } from '../types.ts';

const BY_DETERMINANT = new Map<number, (trace: number) => string>([
  [-1, () => 'saddle'],
  [0, () => 'inconclusive'],
  [1, (trace) => (trace > 0 ? 'minimum' : 'maximum')],
]);

export function classify(hessian: Matrix): string {
  const { 0: { 0: a, 1: b }, 1: { 1: c } } = hessian;
  return BY_DETERMINANT.get(Math.sign(a * c - b * b))!(a + c);
}

export function stationaryPoints() {
  const u = { left: -Math.SQRT1_2, middle: 0, right: Math.SQRT1_2 };
  return Object.entries(u).map(([name, value]) => ({
    name,
    beta: [2, 1 + value],
    loss: value ** 4 - value ** 2,
    kind: classify([[2, 0], [0, 12 * value ** 2 - 2]]),
  }));
}
