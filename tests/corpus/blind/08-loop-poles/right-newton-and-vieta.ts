import type { Complex } from '../types.ts';

function largerRealRoot(s: number, m: number): number {
  // mirror so that the larger magnitude is positive; start right of it: Newton falls monotonously
  const t = Math.abs(s);
  let p = t + 1;
  for (let k = 0; k < 200; k++) {
    const slope = 2 * p - t;
    if (slope <= 0) break;
    const next = p - (p * p - t * p + m) / slope;
    if (!(next < p)) break;
    p = next;
  }
  return s < 0 ? -p : p;
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  if (d < 0) {
    const im = Math.sqrt(-d) / 2;
    return [{ re: s / 2, im: im }, { re: s / 2, im: -im }];
  }
  const p = largerRealRoot(s, momentumCoeff);
  return [{ re: p, im: 0 }, { re: s - p, im: 0 }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return 2 * (1 + momentumCoeff) / ((1 - momentumCoeff) * curvature);
}
