import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const eta = stepSize * (1 - momentumCoeff);
  const b = beta.map((x, i) => x - eta * z[i]);
  const g = gradient(b);
  return { beta: b, z: z.map((v, i) => g[i] + momentumCoeff * v) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let [beta, z]: Vector[] = [[...start], start.map(() => 0)];
  const path = [beta];
  for (let k = 0; k < steps; k++) {
    ({ beta, z } = momentumStep(gradient, beta, z, stepSize, momentumCoeff));
    path.push(beta);
  }
  return path;
}
