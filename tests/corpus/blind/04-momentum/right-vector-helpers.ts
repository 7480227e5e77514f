import type { Gradient, Vector } from '../types.ts';

const add = (u: Vector, v: Vector): Vector => u.map((x, i) => x + v[i]);
const scale = (c: number, v: Vector): Vector => v.map((x) => c * x);
const zeros = (n: number): Vector => Array<number>(n).fill(0);

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const next = add(beta, scale(-stepSize, z));
  return { beta: next, z: add(scale(1 - momentumCoeff, gradient(next)), scale(momentumCoeff, z)) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  let now = { beta: start, z: zeros(start.length) };
  const path = [now.beta];
  for (let i = 0; i < steps; i++) {
    now = momentumStep(gradient, now.beta, now.z, stepSize, momentumCoeff);
    path.push(now.beta);
  }
  return path;
}
