import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return beta.map((b, i) => b - stepSize * g[i]!);
}

/** The points after each of `steps` steps, without the start. */
function onward(gradient: Gradient, from: Vector, stepSize: number, steps: number): Vector[] {
  if (steps === 0) return [];
  if (steps === 1) return [gradientDescentStep(gradient, from, stepSize)];
  const half = Math.floor(steps / 2);
  const first = onward(gradient, from, stepSize, half);
  return first.concat(onward(gradient, first[half - 1]!, stepSize, steps - half));
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  return [start, ...onward(gradient, start, stepSize, steps)];
}
