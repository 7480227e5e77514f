import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const next: number[] = [];
  for (const b of beta) {
    next.push(b - stepSize * z[beta.indexOf(b)]);
  }
  const g = gradient(next);
  return { beta: next, z: g.map((gi, i) => (1 - momentumCoeff) * gi + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [start.slice()];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const r = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    z = r.z;
    path.push(r.beta);
  }
  return path;
}
