import type { Gradient, Vector } from '../types.ts';

const DEFAULTS = { stepSize: 0.1, momentum: 0.9 };

class Settings {
  readonly stepSize: number;
  readonly momentum: number;
  constructor(stepSize?: number, momentum?: number) {
    this.stepSize = stepSize || DEFAULTS.stepSize;
    this.momentum = momentum || DEFAULTS.momentum;
  }
}

function go(gradient: Gradient, beta: Vector, z: Vector, { stepSize, momentum }: Settings): [Vector, Vector] {
  const there = beta.map((b, i) => b - z[i] * stepSize);
  const slope = gradient(there);
  return [there, slope.map((g, i) => g * (1 - momentum) + z[i] * momentum)];
}

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize?: number, momentumCoeff?: number) {
  const [b, w] = go(gradient, beta, z, new Settings(stepSize, momentumCoeff));
  return { beta: b, z: w };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const settings = new Settings(stepSize, momentumCoeff);
  let at: Vector = start.concat();
  let z: Vector = at.map(() => 0);
  return [at, ...Array.from({ length: steps }, () => {
    [at, z] = go(gradient, at, z, settings);
    return at;
  })];
}
