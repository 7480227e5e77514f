import type { Gradient, Vector } from '../types.ts';

const norm = (v: Vector) => Math.sqrt(v.reduce((s, x) => s + x * x, 0));

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const moved = beta.map((b, i) => b - stepSize * z[i]);
  const g = gradient(moved);
  return { beta: moved, z: z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v) };
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
  let beta = start;
  // waits until the step is large enough to be worth a point
  for (let k = 0; k < steps; ) {
    const g = z;
    if (norm(g) >= 0.1 || k === 0) {
      ({ beta, z } = momentumStep(gradient, beta, z, stepSize, momentumCoeff));
      path.push(beta);
      k++;
    }
  }
  return path;
}
