import type { Gradient, Vector } from '../types.ts';
type S = { readonly beta: Vector; readonly z: Vector };
const zipWith = (f: (a: number, b: number) => number) => (u: Vector, v: Vector): Vector => u.map((a, i) => f(a, v[i]));
const advance = (gradient: Gradient) => (s: number, m: number) => ({ beta, z }: S): S => {
  const next = zipWith((b, v) => b - s * v)(beta, z);
  return { beta: next, z: zipWith((g, v) => (1 - m) * g + m * v)(gradient(next), z) };
};
const iterate = <T>(f: (x: T) => T, x: T, n: number): T[] => {
  const all = [x];
  for (let i = 0; i < n; i++) all.push(f(all[i]));
  return all;
};
export const momentumStep = (gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number): S =>
  advance(gradient)(stepSize, momentumCoeff)({ beta, z });
export const momentumDescent = (gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] =>
  iterate(advance(gradient)(stepSize, momentumCoeff), { beta: [...start], z: start.map(() => 0) }, steps).map((s) => s.beta);
