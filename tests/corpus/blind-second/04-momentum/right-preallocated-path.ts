import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const n = beta.length;
  const out = { beta: new Array<number>(n).fill(0), z: new Array<number>(n).fill(0) };
  for (let i = 0; i < n; i++) out.beta[i] = beta[i] - stepSize * z[i];
  const g = gradient(out.beta.slice());
  for (let i = 0; i < n; i++) out.z[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
  return out;
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const n = start.length;
  const path: number[][] = Array.from({ length: steps + 1 }, () => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) path[0][i] = start[i];
  const z = new Float64Array(n);
  for (let k = 1; k <= steps; k++) {
    for (let i = 0; i < n; i++) path[k][i] = path[k - 1][i] - stepSize * z[i];
    if (k < steps) {
      const g = gradient(path[k]);
      for (let i = 0; i < n; i++) z[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
    }
  }
  return path;
}
