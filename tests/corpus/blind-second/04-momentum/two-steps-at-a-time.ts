import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number): { beta: Vector; z: Vector } {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let a: { beta: Vector; z: Vector } = { beta: path[0], z: start.map(() => 0) };
  for (let k = 0; k + 1 < steps; k += 2) {
    const b = momentumStep(gradient, a.beta, a.z, stepSize, momentumCoeff);
    a = momentumStep(gradient, b.beta, b.z, stepSize, momentumCoeff);
    path.push(b.beta, a.beta);
  }
  return path;
}
