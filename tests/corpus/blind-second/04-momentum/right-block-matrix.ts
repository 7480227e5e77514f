import type { Gradient, Vector } from '../types.ts';
type M2 = readonly [readonly [number, number], readonly [number, number]];
function apply(A: M2, x: Vector, y: Vector): [number[], number[]] {
  return [x.map((_, i) => A[0][0] * x[i] + A[0][1] * y[i]), y.map((_, i) => A[1][1] * y[i])];
}
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const A: M2 = [[1, -stepSize], [0, momentumCoeff]];
  const [b, decayed] = apply(A, beta, z);
  const g = gradient(b);
  return { beta: b, z: decayed.map((d, i) => d + (1 - momentumCoeff) * g[i]) };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const states = [{ beta: start.slice(), z: start.map(() => 0) }];
  Array.from({ length: steps }).forEach(() => {
    const s = states[states.length - 1];
    states.push(momentumStep(gradient, s.beta, s.z, stepSize, momentumCoeff));
  });
  return states.map((s) => s.beta);
}
