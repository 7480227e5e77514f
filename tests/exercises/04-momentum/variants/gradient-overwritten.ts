// The fresh array that the gradient returns becomes the new z; the descent carries z already scaled by the step size.
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const moved = beta.map((b, i) => b - stepSize * z[i]);
  const result = gradient(moved) as number[];
  for (let i = 0; i < result.length; i++) result[i] = momentumCoeff * z[i] + (1 - momentumCoeff) * result[i];
  return { beta: moved, z: result as Vector };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const displacement = start.map(() => 0);
  const path = [start];
  for (let k = 0; k < steps; k++) {
    const beta = path[k].map((b, i) => b + displacement[i]);
    const slopes = gradient(beta);
    displacement.forEach((d, i) => {
      displacement[i] = momentumCoeff * d - stepSize * (1 - momentumCoeff) * slopes[i];
    });
    path.push(beta);
  }
  return path;
}
