import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return beta.map((b, i) => b - stepSize * g[i]!);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  function go(beta: Vector, left: number): void {
    if (left === 0) return;
    const next = gradientDescentStep(gradient, beta, stepSize);
    path.push(next);
    go(next, left - 1);
  }
  // in portions, so that the recursion stays shallow
  for (let left = steps; left > 0; left -= 64) go(path[path.length - 1]!, Math.min(64, left));
  return path;
}
