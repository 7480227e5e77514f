import type { Matrix } from '../types.ts';

export function classify(hessian: Matrix) {
  const [[a, b], [, c]] = hessian;
  const discriminant = (a - c) ** 2 + 4 * b ** 2;
  if (discriminant === 0) return 'inconclusive';
  const plus = (a + c + Math.sqrt(discriminant)) / 2;
  const minus = (a + c - Math.sqrt(discriminant)) / 2;
  if (plus === 0 || minus === 0) return 'inconclusive';
  if (plus > 0 && minus > 0) return 'minimum';
  if (plus < 0 && minus < 0) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const r = Math.sqrt(0.5);
  return [1, 1 + r, 1 - r].map((y) => {
    const u = y - 1;
    return { beta: [2, y], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) };
  });
}
