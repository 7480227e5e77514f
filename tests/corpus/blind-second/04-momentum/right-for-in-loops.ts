import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b: number[] = [];
  for (const i in beta) b[i] = beta[i] - stepSize * z[i];
  const g = gradient(b);
  const w: number[] = [];
  for (const i in z) w[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
  return { beta: b, z: w };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [];
  let beta: Vector = [...start], z: Vector = new Array(start.length).fill(0);
  path.push(beta);
  do {
    if (path.length > steps) break;
    const r = momentumStep(gradient, beta, z, stepSize, momentumCoeff);
    [beta, z] = [r.beta, r.z];
    path.push(beta);
  } while (true);
  return path;
}
