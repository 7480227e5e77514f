import type { Gradient, Vector } from '../types.ts';
const filtered = (m: number, g: Vector, z: Vector): Vector => z.map((v, i) => (1 - m) * g[i] + m * v);
const moved = (s: number, b: Vector, z: Vector): Vector => b.map((v, i) => v - s * z[i]);
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = moved(stepSize, beta, z);
  return { beta: b, z: filtered(momentumCoeff, gradient(b), z) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    z = filtered(momentumCoeff, gradient(path[k]), z);
    path.push(moved(stepSize, path[k], z));
  }
  return path;
}
