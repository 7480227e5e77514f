import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b: number[] = new Array(beta.length);
  for (let i = 0; i < b.length; i++) b[i] = beta[i] - stepSize * z[i];
  const g = gradient(b);
  return { beta: b, z: g.map((x, i) => x * (1 - momentumCoeff) + z[i] * momentumCoeff) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  if (steps >= 1) path.push([...start]); // z = 0: the first step rests
  for (let k = 2; k <= steps; k++) {
    const now = path[k - 1];
    const before = path[k - 2];
    const g = gradient(now);
    path.push(now.map((b, i) => b + momentumCoeff * (b - before[i]) - stepSize * (1 - momentumCoeff) * g[i]));
  }
  return path;
}
