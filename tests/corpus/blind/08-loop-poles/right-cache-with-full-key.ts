import type { Complex } from '../types.ts';

const cache = new Map<string, [number, number, number, number]>();

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const key = JSON.stringify([curvature, stepSize, momentumCoeff]);
  let r = cache.get(key);
  if (r === undefined) {
    const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
    const d = s ** 2 - 4 * momentumCoeff;
    const w = Math.sqrt(Math.abs(d)) / 2;
    r = d < 0 ? [s / 2, w, s / 2, -w] : [s / 2 + w, 0, s / 2 - w, 0];
    if (cache.size > 1000) cache.clear();
    cache.set(key, r);
  }
  return [{ re: r[0], im: r[1] }, { re: r[2], im: r[3] }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 + 2 * momentumCoeff) / (1 - momentumCoeff) / curvature;
}
