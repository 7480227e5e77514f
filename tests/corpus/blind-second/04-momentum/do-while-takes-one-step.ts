import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const n = beta.length;
  const b = Array<number>(n);
  const w = Array<number>(n);
  for (let i = 0; i < n; i++) b[i] = beta[i] - stepSize * z[i];
  const g = gradient(b);
  for (let i = 0; i < n; i++) w[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
  return { beta: b, z: w };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let z: number[] = start.map(() => 0);
  let k = 0;
  do {
    const r = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path.push(r.beta);
    z = r.z;
    k++;
  } while (k < steps);
  return path;
}
