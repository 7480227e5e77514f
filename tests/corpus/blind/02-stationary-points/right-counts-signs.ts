import type { Matrix } from '../types.ts';

interface Inertia { positive: number; negative: number; zero: number }

function inertia(h: Matrix): Inertia {
  const mean = (h[0][0] + h[1][1]) / 2;
  const half = (h[0][0] - h[1][1]) / 2;
  const radius = Math.sqrt(half * half + h[0][1] * h[0][1]);
  const count: Inertia = { positive: 0, negative: 0, zero: 0 };
  for (const lambda of [mean + radius, mean - radius]) {
    if (lambda > 0) count.positive++;
    else if (lambda < 0) count.negative++;
    else count.zero++;
  }
  return count;
}

export function classify(hessian: Matrix) {
  const { positive, negative, zero } = inertia(hessian);
  if (zero > 0) return 'inconclusive';
  if (positive === 2) return 'minimum';
  if (negative === 2) return 'maximum';
  return 'saddle';
}

export function stationaryPoints() {
  const at = (b2: number) => {
    const s = (b2 - 1) * (b2 - 1);
    return { beta: [2, b2], loss: s * s - s, kind: classify([[2, 0], [0, 12 * s - 2]]) };
  };
  const right = at(1 + Math.SQRT1_2);
  const left = at(1 - Math.SQRT1_2);
  const middle = at(1);
  return [left, middle, right];
}
