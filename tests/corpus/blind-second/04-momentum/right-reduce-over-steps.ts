import type { Gradient, Vector } from '../types.ts';
type State = { beta: Vector; z: Vector };
type Run = { path: Vector[]; z: Vector };

export const momentumStep = (gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number): State => {
  const beta1 = beta.map((b, i) => b - stepSize * z[i]);
  const z1 = gradient(beta1).map((g, i) => (1 - momentumCoeff) * g + momentumCoeff * z[i]);
  return { beta: beta1, z: z1 };
};

export const momentumDescent = (gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] =>
  new Array(steps).fill(null).reduce<Run>(
    ({ path, z }) => {
      const next = momentumStep(gradient, path[path.length - 1], z, stepSize, momentumCoeff);
      return { path: [...path, next.beta], z: next.z };
    },
    { path: [[...start]], z: start.map(() => 0) },
  ).path;
