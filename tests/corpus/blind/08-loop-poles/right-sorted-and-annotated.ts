import type { Complex } from '../types.ts';

interface AnnotatedPole extends Complex {
  magnitude: number;
  kind: 'real' | 'complex';
}

function annotate(re: number, im: number): AnnotatedPole {
  return { re, im, magnitude: Math.hypot(re, im), kind: im === 0 ? 'real' : 'complex' };
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number): readonly [AnnotatedPole, AnnotatedPole] {
  const s = 1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize;
  const d = s * s - 4 * momentumCoeff;
  const list = d < 0
    ? [annotate(s / 2, Math.sqrt(-d) / 2), annotate(s / 2, -Math.sqrt(-d) / 2)]
    : [annotate((s - Math.sqrt(d)) / 2, 0), annotate((s + Math.sqrt(d)) / 2, 0)];
  list.sort((p, q) => q.magnitude - p.magnitude);
  return [list[0], list[1]];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / ((1 - momentumCoeff) * curvature);
}
