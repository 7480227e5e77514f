import type { Gradient, Vector } from '../types.ts';

type Matrix = number[][];

const eye = (n: number, c: number): Matrix => Array.from({ length: n }, (_, r) => Array.from({ length: n }, (_, k) => (r === k ? c : 0)));
const mul = (a: Matrix, x: Vector): number[] => a.map((row) => row.reduce((s, v, k) => s + v * x[k], 0));
const plus = (u: Vector, v: Vector): number[] => u.map((x, i) => x + v[i]);

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const n = beta.length;
  const next = plus(beta, mul(eye(n, -stepSize), z));
  const newZ = plus(mul(eye(n, 1 - momentumCoeff), gradient(next)), mul(eye(n, momentumCoeff), z));
  return { beta: next, z: newZ };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  let state: { beta: Vector; z: Vector } = { beta: [...start], z: new Array(start.length).fill(0) };
  const path: Vector[] = [state.beta];
  for (let step = 1; step <= steps; step++) {
    state = momentumStep(gradient, state.beta, state.z, stepSize, momentumCoeff);
    path.push(state.beta);
  }
  return path;
}
