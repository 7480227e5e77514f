import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const betaNew = beta.map((b, i) => b - stepSize * z[i]);
  const grad = gradient(betaNew);
  const zNew = z.map((v, i) => (1 - momentumCoeff) * grad[i] + momentumCoeff * v);
  return { beta: betaNew, z, zNew };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let beta: Vector = [...start];
  let z: Vector = start.map(() => 0);
  const path = [beta];
  for (let k = 0; k < steps; k++) {
    const result = momentumStep(gradient, beta, z, stepSize, momentumCoeff);
    beta = result.beta;
    z = result.zNew;
    path.push(beta);
  }
  return path;
}
