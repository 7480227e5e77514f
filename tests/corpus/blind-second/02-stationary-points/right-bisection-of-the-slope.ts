import type { Matrix } from '../types.ts';

export function classify(h: Matrix) {
  const d = h[0][0] * h[1][1] - h[0][1] * h[0][1];
  if (d === 0) return 'inconclusive';
  if (d < 0) return 'saddle';
  if (h[0][0] < 0) return 'maximum';
  return 'minimum';
}

function bisect(f: (t: number) => number, lo: number, hi: number): number {
  const rising = f(hi) > 0;
  for (let i = 0; i < 100; i++) {
    const mid = (lo + hi) / 2;
    if (f(mid) > 0 === rising) hi = mid;
    else lo = mid;
  }
  return (lo + hi) / 2;
}

export function stationaryPoints() {
  const slope = (b2: number) => 4 * (b2 - 1) ** 3 - 2 * (b2 - 1);
  const intervals: [number, number][] = [[0, 0.6], [0.7, 1.2], [1.5, 3]];
  return intervals.map(([lo, hi]) => {
    const b2 = bisect(slope, lo, hi);
    const u = b2 - 1;
    return { beta: [2, b2], loss: u ** 4 - u ** 2, kind: classify([[2, 0], [0, 12 * u * u - 2]]) };
  });
}
