import type { Gradient, Vector } from '../types.ts';

/** a + b, corrected by what rounding lost */
function twoSum(a: number, b: number): number {
  const s = a + b;
  if (!Number.isFinite(s)) return s;
  const lost = Math.abs(a) >= Math.abs(b) ? a - s + b : b - s + a;
  return s + lost;
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  return beta.map((b, i) => twoSum(b, -stepSize * g[i]!));
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start.map((b) => b)];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, path[k]!, stepSize));
  return path;
}
