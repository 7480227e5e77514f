import type { Gradient, Vector } from '../types.ts';

const MOMENTUM = 0.9;

export const gradientDescentStep = (gradient: Gradient, beta: Vector, stepSize: number): Vector => {
  const down = gradient(beta).map((g) => -stepSize * g);
  return beta.map((b, i) => b + down[i]!);
};

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start.slice()];
  let velocity: number[] = start.map(() => 0);
  let beta: Vector = start;
  for (let k = 0; k < steps; k++) {
    const g = gradient(beta);
    velocity = velocity.map((v, i) => MOMENTUM * v + g[i]!);
    beta = beta.map((b, i) => b - stepSize * velocity[i]!);
    path.push(beta);
  }
  return path;
}
