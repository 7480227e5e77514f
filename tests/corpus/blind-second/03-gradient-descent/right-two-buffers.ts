import type { Gradient, Vector } from '../types.ts';

function into(target: number[], gradient: Gradient, beta: Vector, stepSize: number): void {
  const g = gradient(beta);
  for (let i = 0; i < beta.length; i++) target[i] = beta[i]! - stepSize * g[i]!;
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const target: number[] = [];
  into(target, gradient, beta, stepSize);
  return target;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let ping = [...start];
  let pong = [...start];
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    into(pong, gradient, ping, stepSize);
    path.push([...pong]);
    [ping, pong] = [pong, ping];
  }
  return path;
}
