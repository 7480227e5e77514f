import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number): { beta: Vector; z: Vector } {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: g.map((x, i) => (1 - momentumCoeff) * x + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [start.slice()];
  let s = { beta: start, z: start.map(() => 0) as Vector };
  for (let k = 0; k < steps; k++) {
    s = momentumStep(gradient, s.beta, s.z, stepSize, momentumCoeff);
    path.push(s.z);
  }
  return path;
}
