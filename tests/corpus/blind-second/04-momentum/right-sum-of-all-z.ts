import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: z.map((zi, i) => zi * momentumCoeff + g[i] * (1 - momentumCoeff)) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const z = start.map(() => 0);
  const total = start.map(() => 0);
  const path: Vector[] = [start.map((b) => b)];
  for (let k = 1; k <= steps; k++) {
    z.forEach((zi, i) => { total[i] += zi; });
    const b = start.map((s0, i) => s0 - stepSize * total[i]);
    path.push(b);
    gradient(b).forEach((g, i) => { z[i] = momentumCoeff * z[i] + (1 - momentumCoeff) * g; });
  }
  return path;
}
