import type { Gradient, Vector } from '../types.ts';

const freeze = (v: number[]): Vector => Object.freeze(v);

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return freeze(beta.map((b, i) => b - stepSize * g[i]!));
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [freeze([...start])];
  for (let k = 1; k <= steps; k++) {
    path.push(gradientDescentStep(gradient, path[k - 1]!, stepSize));
  }
  return path;
}
