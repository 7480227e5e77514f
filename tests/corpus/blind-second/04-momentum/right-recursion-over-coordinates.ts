import type { Gradient, Vector } from '../types.ts';
function move([b, ...bs]: Vector, [v, ...vs]: Vector, s: number): number[] {
  return b === undefined ? [] : [b - s * v, ...move(bs, vs, s)];
}
function smooth([g, ...gs]: Vector, [v, ...vs]: Vector, m: number): number[] {
  return g === undefined ? [] : [(1 - m) * g + m * v, ...smooth(gs, vs, m)];
}
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const moved = move(beta, z, stepSize);
  return { beta: moved, z: smooth(gradient(moved), z, momentumCoeff) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let memory: Vector = start.map(() => 0);
  for (let left = steps; left > 0; left--) {
    const { beta, z } = momentumStep(gradient, path.at(-1)!, memory, stepSize, momentumCoeff);
    path.push(beta);
    memory = z;
  }
  return path;
}
