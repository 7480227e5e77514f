// The filter as a leaky integrator: z moves a fraction 1 − m of the way to the gradient. Results are frozen.
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const moved = Object.freeze(beta.map((b, i) => b - stepSize * z[i]));
  const slopes = gradient(moved);
  const filtered = Object.freeze(z.map((zi, i) => zi + (1 - momentumCoeff) * (slopes[i] - zi)));
  return Object.freeze({ beta: moved, z: filtered, slopes });
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): readonly Vector[] {
  const path = [Object.freeze([...start]) as Vector];
  let z: Vector = Object.freeze(start.map(() => 0));
  while (path.length <= steps) {
    const next = momentumStep(gradient, path[path.length - 1], z, stepSize, momentumCoeff);
    path.push(next.beta);
    z = next.z;
  }
  return Object.freeze(path);
}
