// Your step writes into the arrays beta and z that were passed in, and your path holds the same array after each
// step, so all points after the start show the last one. Build new arrays in the step.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const [point, speed] = [beta as number[], z as number[]];
  for (let i = 0; i < point.length; i++) point[i] -= stepSize * speed[i];
  const slopes = gradient(point);
  for (let i = 0; i < speed.length; i++) speed[i] = (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed[i];
  return { beta: point, z: speed };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path = [start];
  let state = { beta: [...start] as Vector, z: start.map(() => 0) as Vector };
  for (let k = 0; k < steps; k++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
