import type { Gradient, Vector } from '../types.ts';
const axpy = (a: number, x: Vector, y: Vector): Vector => x.map((xi, i) => a * xi + y[i]);
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const next = axpy(stepSize, z, beta);
  const g = gradient(next);
  return { beta: next, z: axpy(momentumCoeff, z, g.map((x) => (1 - momentumCoeff) * x)) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [start.slice()];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const r = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path.push(r.beta);
    z = r.z;
  }
  return path;
}
