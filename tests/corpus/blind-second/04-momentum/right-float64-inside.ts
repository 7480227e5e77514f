import type { Gradient, Vector } from '../types.ts';
const asVector = (a: Float64Array): Vector => a as unknown as Vector;

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number): { beta: Vector; z: Vector } {
  const n = beta.length;
  const b = new Float64Array(n);
  const w = new Float64Array(n);
  for (let i = 0; i < n; ++i) b[i] = beta[i] - stepSize * z[i];
  const g = gradient(Array.from(b));
  for (let i = 0; i < n; ++i) w[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
  return { beta: asVector(b), z: asVector(w) };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [asVector(Float64Array.from(start))];
  let z: Vector = asVector(new Float64Array(start.length));
  for (let k = 0; k < steps; ++k) {
    const next = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path[k + 1] = next.beta;
    z = next.z;
  }
  return path;
}
