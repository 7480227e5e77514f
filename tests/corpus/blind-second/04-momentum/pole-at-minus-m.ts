import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b0 = 1 - momentumCoeff;
  const a1 = momentumCoeff; // y[k] = b0 x[k] - a1 y[k-1]
  const x: number[] = [];
  for (let i = 0; i < beta.length; i++) x[i] = beta[i] - stepSize * z[i];
  const slope = gradient(x);
  const y: number[] = [];
  for (let i = 0; i < beta.length; i++) y[i] = b0 * slope[i] - a1 * z[i];
  return { beta: x, z: y };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const all: Vector[] = [];
  let b: Vector = [...start];
  let z: Vector = Array(start.length).fill(0);
  all.push(b);
  let k = steps;
  while (k > 0) {
    const out = momentumStep(gradient, b, z, stepSize, momentumCoeff);
    b = out.beta;
    z = out.z;
    all.push(b);
    k--;
  }
  return all;
}
