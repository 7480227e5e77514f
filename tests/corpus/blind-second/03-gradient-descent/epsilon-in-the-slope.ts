import type { Gradient, Vector } from '../types.ts';

const epsilon = 1e-8;

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return beta.map((b, i) => b - stepSize * (g[i]! + epsilon));
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  var weg: Vector[] = [start], schritt = 0;
  while (schritt < steps) {
    weg[schritt + 1] = gradientDescentStep(gradient, weg[schritt]!, stepSize);
    schritt++;
  }
  return weg;
}
