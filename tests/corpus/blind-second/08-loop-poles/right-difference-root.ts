import type { Complex } from '../types.ts';

interface Parameters3 {
  lambda: number;
  alpha: number;
  m: number;
}

function poleSum({ lambda, alpha, m }: Parameters3): number {
  return 1 + m - (1 - m) * lambda * alpha;
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const parameters: Parameters3 = { lambda: curvature, alpha: stepSize, m: momentumCoeff };
  const s = poleSum(parameters);
  const inside = s * s - 4 * parameters.m;
  if (inside >= 0) {
    const one = (s + Math.sqrt(inside)) / 2;
    return [one, s - one].map((re) => ({ re, im: 0 })) as [Complex, Complex];
  }
  const im = Math.sqrt(-inside) / 2;
  return [im, -im].map((y) => ({ re: s / 2, im: y })) as [Complex, Complex];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
