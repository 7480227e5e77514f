import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const nextBeta = beta.map((b, i) => b - stepSize * z[i]);
  const slope = gradient(nextBeta);
  return { beta: nextBeta, z: slope.map((g, i) => (1 - momentumCoeff) * g + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const n = start.length;
  const path: number[][] = [[...start]];
  const z = new Array<number>(n).fill(0);
  for (let k = 1; k < steps; k++) {
    const b: number[] = [];
    for (let i = 0; i < n; i++) b.push(path[k - 1][i] - stepSize * z[i]);
    const g = gradient(b);
    for (let i = 0; i < n; i++) z[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
    path.push(b);
  }
  return path;
}
