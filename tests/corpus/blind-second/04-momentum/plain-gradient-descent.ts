import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const g = gradient(beta);
  return {
    beta: beta.map((b, i) => b - stepSize * g[i]),
    z: z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v),
  };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [start.slice()];
  let z: Vector = start.map(() => 0);
  for (let n = 0; n < steps; n++) {
    const { beta, z: z1 } = momentumStep(gradient, path[n], z, stepSize, momentumCoeff);
    z = z1;
    path.push(beta);
  }
  return path;
}
