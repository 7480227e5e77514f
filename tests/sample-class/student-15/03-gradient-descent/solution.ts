import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number) {
  return new Float32Array(beta).map((b, i) => b - stepSize * gradient(beta)[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number) {
  const path: Float32Array[] = [new Float32Array(start)];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, [...path[k]], stepSize));
  return path;
}
