import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, eta: number, m: number) {
  const next = { beta: [...beta], z: [...z] };
  for (let i = 0; i < beta.length; i++) next.beta[i] -= eta * z[i];
  const g = gradient([...next.beta]);
  for (let i = 0; i < z.length; i++) next.z[i] = m * z[i] + (1 - m) * g[i];
  return next;
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const response = (k: number): number => (1 - momentumCoeff) * momentumCoeff ** k;
  const h = Array.from({ length: steps }, (_, k) => response(k));
  const slopes: Vector[] = [];
  const path: Vector[] = [start.slice()];
  for (let k = 0; k < steps; k++) {
    const beta = path[k].map((b, i) => {
      let z = 0;
      for (let j = 0; j < slopes.length; j++) z += h[slopes.length - 1 - j] * slopes[j][i];
      return b - stepSize * z;
    });
    slopes.push([...gradient(beta)]);
    path.push(beta);
  }
  return path;
}
