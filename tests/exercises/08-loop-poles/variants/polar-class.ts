// Poles as magnitude and angle in a class whose getters give the real and the imaginary part.
import type { Complex } from '../types.ts';

class Pole implements Complex {
  constructor(
    private readonly magnitude: number,
    private readonly angle: number,
  ) {}

  get re(): number {
    return this.magnitude * Math.cos(this.angle);
  }

  get im(): number {
    return this.magnitude * Math.sin(this.angle);
  }
}

export function loopPoles(
  curvature: number,
  stepSize: number,
  momentumCoeff: number,
): readonly [Complex, Complex] {
  const half = (1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize) / 2;
  if (half * half < momentumCoeff) {
    const angle = Math.atan2(Math.sqrt(momentumCoeff - half * half), half);
    return [new Pole(Math.sqrt(momentumCoeff), angle), new Pole(Math.sqrt(momentumCoeff), -angle)];
  }
  const root = Math.sqrt(half * half - momentumCoeff);
  const onTheAxis = (x: number) => new Pole(Math.abs(x), x < 0 ? Math.PI : 0);
  return [onTheAxis(half + root), onTheAxis(half - root)];
}

export function largestStableStepSize(curvature: number, momentumCoeff: number): number {
  const valueAtMinusOne = (stepSize: number) =>
    1 + (1 + momentumCoeff - (1 - momentumCoeff) * curvature * stepSize) + momentumCoeff;
  const first = valueAtMinusOne(0);
  return first / (first - valueAtMinusOne(1 / curvature)) / curvature;
}
