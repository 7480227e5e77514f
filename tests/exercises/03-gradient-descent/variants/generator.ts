// An endless generator walks downhill; the descent takes as many of its points as it needs.
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return [...beta.entries()].map(([i, parameter]) => parameter - slopes[i] * stepSize);
}

function* walk(gradient: Gradient, start: Vector, stepSize: number): Generator<Vector, never> {
  let beta = start;
  for (;;) {
    yield beta;
    beta = gradientDescentStep(gradient, beta, stepSize);
  }
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [];
  for (const beta of walk(gradient, start, stepSize)) {
    path.push(beta);
    if (path.length > steps) break;
  }
  return path;
}
