import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const newBeta = beta.map((b, i) => b - stepSize * z[i]);
  const slope = gradient(newBeta);
  const newZ = z.map((old, i) => (1 - momentumCoeff) * slope[i] + momentumCoeff * old);
  return { beta: newBeta, z: newZ };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const n = start.length;
  const flat = new Float64Array(n * (steps + 1));
  const z = new Float64Array(n);
  flat.set(start);
  for (let k = 1; k <= steps; k++) {
    for (let i = 0; i < n; i++) flat[k * n + i] = flat[(k - 1) * n + i] - stepSize * z[i];
    const g = gradient(Array.from(flat.subarray(k * n, k * n + n)));
    for (let i = 0; i < n; i++) z[i] = z[i] * momentumCoeff + g[i] * (1 - momentumCoeff);
  }
  const path: Vector[] = [];
  for (let k = 0; k <= steps; k++) path.push([...flat.subarray(k * n, k * n + n)]);
  return path;
}
