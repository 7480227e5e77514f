import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  // first move with the OLD z ...
  const newBeta: number[] = [];
  for (let i = 0; i < beta.length; i++) {
    newBeta.push(beta[i] - stepSize * z[i]);
  }
  // ... then filter the gradient at the NEW point
  const g = gradient(newBeta);
  const newZ: number[] = [];
  for (let i = 0; i < beta.length; i++) {
    newZ.push((1 - momentumCoeff) * g[i] + momentumCoeff * z[i]);
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
  const path: Vector[] = [start];
  let state = { beta: start, z: start.map(() => 0) as Vector };
  for (let k = 0; k < steps; k++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
