import type { Gradient, Vector } from '../types.ts';

type Pair = readonly [number, number];

function zip(a: Vector, b: Vector): Pair[] {
  return a.map((x, i): Pair => [x, b[i]!]);
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return zip(beta, gradient(beta)).map(([b, g]) => b - stepSize * g);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let beta = start;
  const path = [beta];
  for (const _ of new Array(steps)) {
    beta = gradientDescentStep(gradient, beta, stepSize);
    path.push(beta);
  }
  return path;
}
