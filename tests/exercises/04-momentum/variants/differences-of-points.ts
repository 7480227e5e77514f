// The descent without z: it follows from the last two points, as a second-order recursion in β alone.
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const moved = beta.map((b, i) => b - stepSize * z[i]);
  const slopes = gradient(moved);
  return { beta: moved, z: slopes.map((g, i) => g - momentumCoeff * (g - z[i])) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path = [start, start].slice(0, steps + 1);
  for (let k = 1; k < steps; k++) {
    const slopes = gradient(path[k]);
    path.push(
      path[k].map((b, i) => b + momentumCoeff * (b - path[k - 1][i]) - stepSize * (1 - momentumCoeff) * slopes[i]),
    );
  }
  return path;
}
