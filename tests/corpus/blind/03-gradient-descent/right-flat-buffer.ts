import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  const next: number[] = [];
  for (let i = 0; i < beta.length; i++) {
    next.push(beta[i] - stepSize * g[i]);
  }
  return next;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const n = start.length;
  const flat = new Float64Array((steps + 1) * n);
  flat.set(start, 0);
  for (let offset = 0; offset < steps * n; offset += n) {
    const here = Array.from(flat.subarray(offset, offset + n));
    const g = gradient(here);
    for (let i = 0; i < n; i++) flat[offset + n + i] = here[i] - stepSize * g[i];
  }
  const path: Vector[] = [];
  for (let k = 0; k <= steps; k++) path.push(Array.from(flat.slice(k * n, (k + 1) * n)));
  return path;
}
