// Your step ignores the z that is passed in and uses one that it remembers from earlier calls, in a variable
// outside the function. All memory has to come in as z and go out as z.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

let remembered: Vector = [];

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  if (remembered.length !== beta.length) remembered = beta.map(() => 0);
  const moved = beta.map((parameter, i) => parameter - stepSize * remembered[i]);
  const slopes = gradient(moved);
  remembered = remembered.map((speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed);
  return { beta: moved, z: remembered };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  remembered = [];
  const path = [start];
  let state = { beta: start, z: start.map(() => 0) as Vector };
  for (let k = 0; k < steps; k++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
