import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number): { beta: Vector; z: Vector } {
  const newBeta: number[] = [];
  for (let i = 0; i < beta.length; i++) {
    newBeta.push(beta[i] - stepSize * z[i]);
  }
  const g = gradient(newBeta);
  const newZ: number[] = [];
  for (let i = 0; i < beta.length; i++) {
    newZ.push((1 - momentumCoeff) * g[i] + momentumCoeff * z[i]);
  }
  return { beta: newBeta, z: newZ };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [start.slice()];
  let beta: Vector = start;
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const next = momentumStep(gradient, beta, z, stepSize, momentumCoeff);
    beta = next.beta;
    z = next.z;
    path.push(beta);
  }
  return path;
}
