import type { Gradient, Vector } from '../types.ts';

class Ball {
  constructor(
    readonly beta: Vector,
    readonly z: Vector,
  ) {}
  moved(stepSize: number): Vector {
    return this.beta.map((b, i) => b + stepSize * this.z[i]);
  }
}

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const beta1 = new Ball(beta, z).moved(stepSize);
  const g = gradient(beta1);
  return new Ball(beta1, z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v));
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path: Vector[] = [start];
  let beta = start;
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    ({ beta, z } = momentumStep(gradient, beta, z, stepSize, momentumCoeff));
    path.push(beta);
  }
  return path;
}
