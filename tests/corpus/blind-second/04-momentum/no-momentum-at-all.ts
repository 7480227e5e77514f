import type { Gradient, Vector } from '../types.ts';
export const momentumStep = (gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) => {
  const moved = beta.map((b, i) => b - stepSize * z[i]);
  return { beta: moved, z: gradient(moved) };
};
export const momentumDescent = (gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] => {
  const path: Vector[] = [[...start]];
  let z: Vector = start.map(() => 0);
  [...Array(steps)].forEach(() => {
    const r = momentumStep(gradient, path[path.length - 1], z, stepSize, momentumCoeff);
    path.push(r.beta);
    z = r.z;
  });
  return path;
};
