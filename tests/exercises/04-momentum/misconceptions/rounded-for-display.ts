// Your numbers are rounded to four decimals (toFixed?). Round only what you print: the next step needs all
// the digits.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

const rounded = (number: number): number => Number(number.toFixed(4));

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const moved = beta.map((parameter, i) => rounded(parameter - stepSize * z[i]));
  const slopes = gradient(moved);
  return {
    beta: moved,
    z: z.map((speed, i) => rounded((1 - momentumCoeff) * slopes[i] + momentumCoeff * speed)),
  };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path = [start];
  let state = { beta: start, z: start.map(() => 0) as Vector };
  for (let k = 0; k < steps; k++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
