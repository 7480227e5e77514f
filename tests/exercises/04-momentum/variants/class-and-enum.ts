// A one-pole filter as a class with parameter properties, one for each component, and an enum for its coefficients.
import type { Gradient, Vector } from '../types.ts';

enum Coefficient {
  B0,
  A1,
}

class OnePole {
  constructor(
    private readonly coefficients: readonly [number, number],
    public output = 0,
  ) {}

  next(input: number): number {
    this.output = this.coefficients[Coefficient.B0] * input - this.coefficients[Coefficient.A1] * this.output;
    return this.output;
  }
}

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const moved = beta.map((b, i) => b - stepSize * z[i]);
  const filters = z.map((state) => new OnePole([1 - momentumCoeff, -momentumCoeff], state));
  return { beta: moved, z: gradient(moved).map((slope, i) => filters[i].next(slope)) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const filters = start.map(() => new OnePole([1 - momentumCoeff, -momentumCoeff]));
  const path = [start];
  for (let k = 0; k < steps; k++) {
    const beta = path[k].map((b, i) => b - stepSize * filters[i].output);
    gradient(beta).forEach((slope, i) => filters[i].next(slope));
    path.push(beta);
  }
  return path;
}
