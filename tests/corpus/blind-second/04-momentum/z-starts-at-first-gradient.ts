import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: g.map((x, i) => (1 - momentumCoeff) * x + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let beta: Vector = [...start];
  let z = gradient(beta);
  const path = [beta];
  for (let k = 0; k < steps; k++) {
    ({ beta, z } = momentumStep(gradient, beta, z, stepSize, momentumCoeff));
    path.push(beta);
  }
  return path;
}
