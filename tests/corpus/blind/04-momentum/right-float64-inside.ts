import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const x = Float64Array.from(beta);
  const y = Float64Array.from(z);
  for (let i = 0; i < x.length; i++) x[i] -= stepSize * y[i];
  const g = gradient(Array.from(x));
  for (let i = 0; i < y.length; i++) y[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * y[i];
  return { beta: Array.from(x), z: Array.from(y) };
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
