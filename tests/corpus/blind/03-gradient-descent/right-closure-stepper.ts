import type { Gradient, Vector } from '../types.ts';

function makeStepper(gradient: Gradient, stepSize: number) {
  return (beta: Vector): Vector => {
    const g = gradient(beta);
    return beta.map((b, i) => b + -stepSize * g[i]);
  };
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const step = makeStepper(gradient, stepSize);
  return step(beta);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const step = makeStepper(gradient, stepSize);
  const trail: Vector[] = [Array.from(start)];
  for (let remaining = steps; remaining > 0; remaining--) {
    const here = trail[trail.length - 1];
    trail.push(step(here));
  }
  return trail;
}
