import type { Gradient, Vector } from '../types.ts';

function subtract(a: Vector, b: Vector): Vector {
  return a.map((x, i) => x - b[i]!);
}

function scale(factor: number, v: Vector): Vector {
  return v.map((x) => factor * x);
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return subtract(beta, scale(stepSize, gradient(beta)));
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  while (path.length <= steps) {
    const current = path[path.length - 1]!;
    path.push(gradientDescentStep(gradient, current, stepSize));
  }
  return path;
}
