import type { Matrix } from '../types.ts';

const horner = (p: readonly number[]) => (x: number) => p.reduce((s, c) => s * x + c, 0);
const f = horner([1, 0, -1, 0, 0]);
const ddf = horner([12, 0, -2]);

export function classify(hessian: Matrix) {
  const flat = hessian.flat();
  const det = flat[0] * flat[3] - flat[1] * flat[2];
  if (det !== 0) {
    if (det < 0) return 'saddle';
    return flat[0] < 0 ? 'maximum' : 'minimum';
  }
  return 'inconclusive';
}

function collector() {
  const list: { beta: number[]; loss: number; kind: string }[] = [];
  const add = (u: number) => {
    list.push({ beta: [2, 1 + u], loss: f(u), kind: classify([[2, 0], [0, ddf(u)]]) });
    return add;
  };
  return { add, list };
}

export function stationaryPoints() {
  const { add, list } = collector();
  add(0)(Math.SQRT1_2)(-Math.SQRT1_2);
  return list;
}
