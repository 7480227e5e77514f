import type { Complex } from '../types.ts';

function* roots(sum: number, product: number): Generator<Complex, void, void> {
  const m = sum / 2;
  const v = m * m - product;
  for (const sign of [+1, -1]) {
    yield v >= 0 ? { re: m + sign * Math.sqrt(v), im: 0 } : { re: m, im: sign * Math.sqrt(-v) };
  }
}

export function loopPoles(curvature: number, stepSize: number, momentumCoeff: number) {
  const [p, q] = roots(1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize, momentumCoeff);
  return [p!, q!] as const;
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  return (2 * (1 + momentumCoeff)) / (1 - momentumCoeff) / curvature;
}
