import type { Complex } from '../types.ts';

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [Complex, Complex] {
  const lambda = curvature, alpha = stepSize, m = momentumCoeff;
  const s = 1 + m - (1 - m) * lambda * alpha;
  const delta = s * s - 4 * m;
  const poles: Complex[] = [];
  for (const sign of [1, -1]) {
    if (delta >= 0) poles.push({ re: (s + sign * Math.sqrt(delta)) / 2, im: 0 });
    else poles.push({ re: s / 2, im: sign * Math.sqrt(-delta) });
  }
  return [poles[0]!, poles[1]!];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 + 2 * momentumCoeff) / (curvature - momentumCoeff * curvature);
}
