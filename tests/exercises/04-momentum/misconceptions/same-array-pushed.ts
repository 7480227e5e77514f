// All points of your path are one and the same array, so each of them shows the last point. push stores a
// reference and no copy: push a new array at each step.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const moved = beta.map((parameter, i) => parameter - stepSize * z[i]);
  const slopes = gradient(moved);
  return { beta: moved, z: z.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const beta = [...start];
  const path: Vector[] = [beta];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const state = momentumStep(gradient, beta, z, stepSize, momentumCoeff);
    state.beta.forEach((parameter, i) => {
      beta[i] = parameter;
    });
    z = state.z;
    path.push(beta);
  }
  return path;
}
