import type { Matrix } from '../types.ts';
type Kind = 'minimum' | 'maximum' | 'saddle' | 'inconclusive';

const names = new Map<number, (trace: number) => Kind>([
  [1, (t) => (t > 0 ? 'minimum' : 'maximum')],
  [0, () => 'saddle'],
  [-1, () => 'inconclusive'],
]);

export function classify(hessian: Matrix): Kind {
  const [[a, b], [c, d]] = hessian;
  const det = a * d - b * c;
  return names.get(Math.sign(det))!(a + d);
}

export function stationaryPoints() {
  const list = [];
  for (const s of [-1, 0, 1]) {
    const u = s * Math.SQRT1_2;
    list.push({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) });
  }
  return list;
}
