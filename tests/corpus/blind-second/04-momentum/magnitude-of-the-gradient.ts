import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const here = beta.map((b, i) => b - stepSize * z[i]);
  const steepness = gradient(here).map(Math.abs);
  return { beta: here, z: steepness.map((g, i) => (1 - momentumCoeff) * g + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let z: Vector = start.map(() => 0);
  for (const k of Array.from({ length: steps }, (_, k) => k)) {
    const { beta, z: next } = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path.push(beta);
    z = next;
  }
  return path;
}
