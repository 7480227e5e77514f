import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const point = beta as number[];
  z.forEach((v, i) => {
    point[i] -= stepSize * v;
  });
  const g = gradient([...point]);
  return { beta: point.slice(), z: z.map((v, i) => (1 - momentumCoeff) * g[i] + momentumCoeff * v) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  let beta: Vector = start.slice();
  let z: Vector = start.map(() => 0);
  const path: Vector[] = [beta];
  for (let k = 0; k < steps; k++) {
    const next = momentumStep(gradient, beta.slice(), z, stepSize, momentumCoeff);
    beta = next.beta;
    z = next.z;
    path.push(beta);
  }
  return path;
}
