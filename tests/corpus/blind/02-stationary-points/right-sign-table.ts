import type { Matrix } from '../types.ts';

const KINDS = {
  '1,1': 'minimum',
  '1,-1': 'maximum',
} as const;

export function classify(hessian: Matrix) {
  const [[a, b], [, c]] = hessian;
  const signOfDet = Math.sign(a * c - b * b);
  const signOfTrace = Math.sign(a + c);
  if (signOfDet === 0) return 'inconclusive';
  return KINDS[`${signOfDet},${signOfTrace}` as keyof typeof KINDS] ?? 'saddle';
}

export function* walk(): Generator<number> {
  yield 0;
  yield Math.SQRT1_2;
  yield -Math.SQRT1_2;
}

export function stationaryPoints() {
  const list = [];
  for (const u of walk()) {
    list.push({ beta: Float64Array.of(2, 1 + u), loss: u ** 2 * (u ** 2 - 1), kind: classify([[2, 0], [0, 12 * u * u - 2]]) });
  }
  return list;
}
