import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, _stepSize: number, momentumCoeff: number) {
  const newBeta: number[] = [];
  beta.forEach((b, i) => newBeta.push(b - z[i]));
  const g = gradient(newBeta);
  const newZ: number[] = [];
  g.forEach((gi, i) => newZ.push((1 - momentumCoeff) * gi + momentumCoeff * z[i]));
  return { beta: newBeta, z: newZ };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  return Array.from({ length: steps }).reduce<{ path: Vector[]; z: Vector }>(
    (acc) => {
      const r = momentumStep(gradient, acc.path[acc.path.length - 1], acc.z, stepSize, momentumCoeff);
      return { path: [...acc.path, r.beta], z: r.z };
    },
    { path: [start.slice()], z: start.map(() => 0) },
  ).path;
}
