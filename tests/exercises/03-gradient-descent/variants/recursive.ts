// The path by recursion over the steps, the step by recursion over the components.
import type { Gradient, Vector } from '../types.ts';

function combine([b, ...bs]: Vector, [g, ...gs]: Vector, stepSize: number): number[] {
  const head = b - g * stepSize;
  return bs.length === 0 ? [head] : [head, ...combine(bs, gs, stepSize)];
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return combine(beta, gradient(beta), stepSize);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  if (steps === 0) return [start];
  return [start, ...gradientDescent(gradient, gradientDescentStep(gradient, start, stepSize), stepSize, steps - 1)];
}
