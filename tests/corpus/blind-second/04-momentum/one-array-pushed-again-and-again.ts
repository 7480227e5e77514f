import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const beta = [...start];
  const z = new Float64Array(beta.length);
  const path: Vector[] = [beta];
  for (let k = 0; k < steps; k++) {
    for (let i = 0; i < beta.length; i++) beta[i] -= stepSize * z[i];
    const g = gradient(beta);
    for (let i = 0; i < beta.length; i++) z[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
    path.push(beta);
  }
  return path;
}
