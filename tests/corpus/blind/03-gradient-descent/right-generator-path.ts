import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta);
  return beta.map((b, i) => b - stepSize * slope[i]);
}

function* walk(gradient: Gradient, start: Vector, stepSize: number, steps: number): Generator<Vector> {
  let beta: Vector = start.slice();
  yield beta;
  for (let k = 0; k < steps; k++) {
    beta = gradientDescentStep(gradient, beta, stepSize);
    yield beta;
  }
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  return [...walk(gradient, start, stepSize, steps)];
}
