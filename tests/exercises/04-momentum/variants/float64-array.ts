// Typed arrays for β, z and the path, whose points are windows on one preallocated buffer.
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector | Float64Array,
  z: Vector | Float64Array,
  stepSize: number,
  momentumCoeff: number,
): { beta: Float64Array; z: Float64Array } {
  const moved = Float64Array.from(beta);
  for (let i = 0; i < moved.length; i++) moved[i] -= stepSize * z[i];
  const filtered = Float64Array.from(gradient(moved as unknown as Vector));
  for (let i = 0; i < filtered.length; i++) filtered[i] += momentumCoeff * (z[i] - filtered[i]);
  return { beta: moved, z: filtered };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Float64Array[] {
  const n = start.length;
  const numbers = new Float64Array((steps + 1) * n);
  const path: Float64Array[] = [];
  let state: ReturnType<typeof momentumStep> = { beta: Float64Array.from(start), z: new Float64Array(n) };
  for (let k = 0; k <= steps; k++) {
    if (k > 0) state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    numbers.set(state.beta, k * n);
    path.push(numbers.subarray(k * n, (k + 1) * n));
  }
  return path;
}
