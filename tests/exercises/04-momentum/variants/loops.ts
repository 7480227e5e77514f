// Nested loops with indices, the descent written out without the step.
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const newBeta: number[] = [];
  for (let i = 0; i < beta.length; i++) {
    newBeta[i] = beta[i] - stepSize * z[i];
  }
  const slopes = gradient(newBeta);
  const newZ: number[] = [];
  for (let i = 0; i < z.length; i++) {
    newZ[i] = (1 - momentumCoeff) * slopes[i] + momentumCoeff * z[i];
  }
  return { beta: newBeta, z: newZ };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path: number[][] = [[...start]];
  const z: number[] = new Array(start.length).fill(0);
  for (let k = 0; k < steps; k++) {
    path[k + 1] = [];
    for (let i = 0; i < start.length; i++) {
      path[k + 1][i] = path[k][i] - stepSize * z[i];
    }
    const slopes = gradient(path[k + 1]);
    for (let i = 0; i < start.length; i++) {
      z[i] = (1 - momentumCoeff) * slopes[i] + momentumCoeff * z[i];
    }
  }
  return path;
}
