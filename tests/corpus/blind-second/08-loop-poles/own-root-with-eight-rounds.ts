import type { Complex } from '../types.ts';

/** Heron's method */
function wurzel(x: number): number {
  if (x === 0) return 0;
  let y = 1;
  for (let i = 0; i < 8; i++) y = (y + x / y) / 2;
  return y;
}

export function loopPoles(lambda: number, alpha: number, m: number): readonly [Complex, Complex] {
  const s = 1 + m - (1 - m) * lambda * alpha;
  const d = s * s - 4 * m;
  if (d < 0) return [{ re: s / 2, im: wurzel(-d) / 2 }, { re: s / 2, im: -wurzel(-d) / 2 }];
  return [{ re: (s + wurzel(d)) / 2, im: 0 }, { re: (s - wurzel(d)) / 2, im: 0 }];
}

/** p = -1: there the loop only changes its sign. */
export function largestStableStepSize(lambda: number, m: number): number {
  const numerator = 2 + 2 * m;
  return numerator / (1 - m) / lambda;
}
