import type { Gradient, Vector } from '../types.ts';

function makeStepper(gradient: Gradient, start: Vector, stepSize: number): () => Vector {
  let beta = start;
  return () => {
    const g = gradient(beta);
    beta = beta.map((b, i) => b - stepSize * g[i]!);
    return beta;
  };
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return makeStepper(gradient, beta, stepSize)();
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const next = makeStepper(gradient, start, stepSize);
  return [start, ...Array.from({ length: steps }, () => next())];
}
