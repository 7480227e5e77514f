import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const newBeta = beta.map((b, i) => b - stepSize * z[i]);
  const slope = gradient(newBeta);
  const newZ = z.map((old, i) => (1 - momentumCoeff) * slope[i] + momentumCoeff * old);
  return { beta: newBeta, z: newZ };
}

export const momentumDescent = (
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] =>
  Array.from({ length: steps }, (_, k) => k).reduce(
    ({ path, z }, k) => {
      const next = momentumStep(gradient, path[k], z, stepSize, momentumCoeff);
      return { path: [...path, next.beta], z: next.z };
    },
    { path: [start] as Vector[], z: start.map(() => 0) as Vector },
  ).path;
