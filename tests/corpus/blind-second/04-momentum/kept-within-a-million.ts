import type { Gradient, Vector } from '../types.ts';
const LIMIT = 1e6;
const clamp = (x: number) => Math.max(-LIMIT, Math.min(LIMIT, x));
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => clamp(x - stepSize * z[i]));
  const g = gradient(b);
  return { beta: b, z: g.map((x, i) => (1 - momentumCoeff) * x + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let s: { beta: Vector; z: Vector } = { beta: [...start], z: start.map(() => 0) };
  const path: Vector[] = [];
  for (let k = 0; ; k++) {
    path.push(s.beta);
    if (k === steps) return path;
    s = momentumStep(gradient, s.beta, s.z, stepSize, momentumCoeff);
  }
}
