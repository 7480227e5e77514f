import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta);
  if (slope.every((s) => s === 0)) return [...beta]; // at rest
  return beta.map((b, i) => {
    const s = slope[i]!;
    if (s === 0) return b;
    if (s > 0) return b - stepSize * s;
    return b + stepSize * -s;
  });
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  if (steps === 0) return [start];
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, path[k]!, stepSize));
  return path;
}
