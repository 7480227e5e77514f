import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: b.map((_, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let z = 0;
  for (let k = 0; k < steps; k++) {
    const next = path[k].map((b) => b - stepSize * z);
    const [g] = gradient(next);
    z = (1 - momentumCoeff) * g + momentumCoeff * z;
    path.push(next);
  }
  return path;
}
