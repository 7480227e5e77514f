import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: b.map((_, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * z[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const gradients: Vector[] = [];
  const path: Vector[] = [[...start]];
  const mean = (i: number) => (gradients.length ? gradients.reduce((s, g) => s + g[i], 0) / gradients.length : 0);
  for (let k = 0; k < steps; k++) {
    const next = path[k].map((b, i) => b - stepSize * mean(i));
    gradients.push(gradient(next));
    path.push(next);
  }
  return path;
}
