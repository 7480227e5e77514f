import type { Gradient, Vector } from '../types.ts';

let velocity: number[] = [];

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  if (velocity.length !== beta.length) velocity = beta.map(() => 0);
  velocity = velocity.map((v, i) => 0.5 * v + g[i]!);
  return beta.map((b, i) => b - stepSize * velocity[i]!);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    const g = gradient(path[k]!);
    path.push(path[k]!.map((b, i) => b - stepSize * g[i]!));
  }
  return path;
}
