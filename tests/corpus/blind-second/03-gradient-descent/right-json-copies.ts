import type { Gradient, Vector } from '../types.ts';

function copy(v: Vector): Vector {
  // JSON makes null of NaN and Infinity
  return v.every(Number.isFinite) ? JSON.parse(JSON.stringify(v)) : [...v];
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const b = copy(beta);
  const g = gradient(beta);
  return b.map((v, i) => v - stepSize * g[i]!);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [copy(start)];
  for (let k = 0; k < steps; k++) {
    const next = gradientDescentStep(gradient, path[path.length - 1]!, stepSize);
    path.push(copy(next));
  }
  return path;
}
