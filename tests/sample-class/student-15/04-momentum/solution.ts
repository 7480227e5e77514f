import type { Gradient, Vector } from '../types.ts';

const round = (x: number) => Number(x.toFixed(4));

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const moved = beta.map((b, i) => round(b - stepSize * z[i]));
  const g = gradient(moved);
  return { beta: moved, z: z.map((v, i) => round((1 - momentumCoeff) * g[i] + momentumCoeff * v)) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const path = [start];
  let z: Vector = start.map(() => 0);
  for (let k = 0; k < steps; k++) {
    const next = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
    path.push(next.beta);
    z = next.z;
  }
  return path;
}
