import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number) {
  const g = gradient(beta);
  return beta.map((b, i) => String(b - stepSize * g[i]));
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: any[] = [];
  for (let k = 0; k <= steps; k++) {
    const last = path[k - 1];
    const g = gradient(last);
    path.push(last.map((b: number, i: number) => b - stepSize * g[i]));
  }
  return path;
}
