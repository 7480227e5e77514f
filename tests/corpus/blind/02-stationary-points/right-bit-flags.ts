import type { Matrix } from '../types.ts';

const UP = 1, DOWN = 2, FLAT = 4;
const flag = (x: number): number => (x > 0 ? UP : x < 0 ? DOWN : FLAT);

function flags(h: Matrix): number {
  const t = h[0][0] + h[1][1];
  const w = Math.sqrt((h[0][0] - h[1][1]) ** 2 + (2 * h[0][1]) ** 2);
  return flag(t + w) | flag(t - w);
}

export function classify(hessian: Matrix) {
  const bits = flags(hessian);
  if (bits & FLAT) return 'inconclusive';
  if (bits === UP) return 'minimum';
  if (bits === DOWN) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const list = [];
  let u = -Math.SQRT1_2;
  do {
    list.push({ beta: [2, 1 + u], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u ** 2 - 2]]) });
    u += Math.SQRT1_2;
  } while (list.length < 3);
  return list;
}
