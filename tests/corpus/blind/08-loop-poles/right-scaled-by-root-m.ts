import type { Complex } from '../types.ts';

// p = r u with r = sqrt(m): u^2 - 2 c u + 1 = 0, c = s / (2 r)
function unitRoots(c: number): [Complex, Complex] {
  if (Math.abs(c) < 1) {
    const y = Math.sqrt((1 - c) * (1 + c));
    return [{ re: c, im: y }, { re: c, im: -y }];
  }
  const y = Math.sqrt((Math.abs(c) - 1) * (Math.abs(c) + 1));
  const big = Math.abs(c) + y;
  const sign = c < 0 ? -1 : 1;
  return [{ re: sign * big, im: 0 }, { re: sign / big, im: 0 }];
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  if (!momentumCoeff) return [{ re: s, im: 0 }, { re: 0, im: 0 }];
  const r = Math.sqrt(momentumCoeff);
  const [u, v] = unitRoots(s / (2 * r));
  return [{ re: r * u.re, im: r * u.im }, { re: r * v.re, im: r * v.im }];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return 2 / curvature * (1 + momentumCoeff) / (1 - momentumCoeff);
}
