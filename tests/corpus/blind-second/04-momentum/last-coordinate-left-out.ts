import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const last = Math.max(beta.length - 1, 2);
  const b = beta.slice();
  const w = z.slice();
  for (let i = 0; i < last && i < b.length; i++) b[i] = beta[i] - stepSize * z[i];
  const g = gradient(b);
  for (let i = 0; i < last && i < w.length; i++) w[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
  return { beta: b, z: w };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let s: { beta: Vector; z: Vector } = { beta: [...start], z: new Array(start.length).fill(0) };
  const path = [s.beta];
  while (path.length < steps + 1) {
    s = momentumStep(gradient, s.beta, s.z, stepSize, momentumCoeff);
    path.push(s.beta);
  }
  return path;
}
