import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.slice();
  const w = z.slice();
  for (let i = 0; i < b.length; i++) b[i] -= stepSize * w[i];
  const g = gradient(b);
  for (let i = 0; i < b.length; i++) w[i] = momentumCoeff * w[i] + (1 - momentumCoeff) * stepSize * g[i];
  return { beta: b, z: w };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  for (let k = 0, z: Vector = start.map(() => 0); k < steps; k++) {
    const next = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    z = next.z;
    path.push(next.beta);
  }
  return path;
}
