import type { Gradient, Vector } from '../types.ts';
const EPS = 1e-9;
const settle = (v: number) => (Math.abs(v) < EPS ? 0 : v);
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: z.map((v, i) => settle((1 - momentumCoeff) * g[i] + momentumCoeff * v)) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const run: { beta: Vector; z: Vector }[] = [{ beta: [...start], z: start.map(() => 0) }];
  for (let k = 0; k < steps; k++) run.push(momentumStep(gradient, run[k].beta, run[k].z, stepSize, momentumCoeff));
  return run.map((r) => r.beta);
}
