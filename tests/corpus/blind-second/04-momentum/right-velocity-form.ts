import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const at = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(at);
  return { beta: at, z: z.map((zi, i) => momentumCoeff * zi + (1 - momentumCoeff) * g[i]) };
}

// here v = stepSize * z, so the step itself is a plain subtraction
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const v = start.map(() => 0);
  const gain = stepSize * (1 - momentumCoeff);
  const path: number[][] = [start.slice()];
  for (let k = 1; k <= steps; k++) {
    const here = path[k - 1].map((b, i) => b - v[i]);
    path.push(here);
    if (k === steps) break;
    const g = gradient(here);
    for (let i = 0; i < v.length; i++) v[i] = momentumCoeff * v[i] + gain * g[i];
  }
  return path;
}
