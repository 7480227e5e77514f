// Your numbers have about seven digits: somewhere they pass through 32-bit floats (Float32Array or
// Math.fround). Use ordinary numbers or a Float64Array.
// weight: gap
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const moved = Array.from(Float32Array.from(beta, (parameter, i) => parameter - stepSize * z[i]));
  const slopes = gradient(moved);
  const filtered = Float32Array.from(z, (speed, i) => (1 - momentumCoeff) * slopes[i] + momentumCoeff * speed);
  return { beta: moved, z: Array.from(filtered) };
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
