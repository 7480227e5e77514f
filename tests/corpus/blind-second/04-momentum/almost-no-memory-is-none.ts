import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number): { beta: Vector; z: Vector } {
  const at = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(at);
  const noMemory = Math.abs(momentumCoeff) < 1e-5;
  if (noMemory) return { beta: at, z: g };
  return { beta: at, z: g.map((gi, i) => gi + momentumCoeff * (z[i] - gi)) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let current: { beta: Vector; z: Vector } = { beta: start.slice(), z: start.map(() => 0) };
  const path = [current.beta];
  while (steps-- > 0) {
    current = momentumStep(gradient, current.beta, current.z, stepSize, momentumCoeff);
    path.push(current.beta);
  }
  return path;
}
