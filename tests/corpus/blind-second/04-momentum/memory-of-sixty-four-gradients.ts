import type { Gradient, Vector } from '../types.ts';
const WINDOW = 64;
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const recent: Vector[] = []; // newest first
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const next = path[k].map((b, i) => {
      const z = recent.reduce((sum, g, age) => sum + (1 - momentumCoeff) * momentumCoeff ** age * g[i], 0);
      return b - stepSize * z;
    });
    path.push(next);
    recent.unshift(gradient(next));
    if (recent.length > WINDOW) recent.pop();
  }
  return path;
}
