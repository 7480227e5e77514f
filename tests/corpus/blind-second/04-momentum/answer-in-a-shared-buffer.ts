import type { Gradient, Vector } from '../types.ts';
// allocated once, for speed
const newBeta: number[] = [];
const newZ: number[] = [];
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const n = beta.length;
  newBeta.length = newZ.length = n;
  for (let i = 0; i < n; i++) newBeta[i] = beta[i] - stepSize * z[i];
  const g = gradient(newBeta);
  for (let i = 0; i < n; i++) newZ[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
  return { beta: newBeta, z: newZ };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const r = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path.push([...r.beta]);
    z = [...r.z];
  }
  return path;
}
