import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const b = beta.map((x, i) => x - stepSize * z[i]);
  const g = gradient(b);
  return { beta: b, z: z.map((zi, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * zi) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const h: number[] = [1 - momentumCoeff];
  for (let k = 1; k < steps; k++) h[k] = h[k - 1] * momentumCoeff;
  const slopes: Vector[] = [];
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const here = path[k].map((b, i) => {
      let z = 0;
      for (let j = 0; j < k; j++) z += h[k - 1 - j] * slopes[j][i];
      return b - stepSize * z;
    });
    path.push(here);
    slopes.push(gradient(here));
  }
  return path;
}
