import type { Gradient, Vector } from '../types.ts';

const scale = (c: number, v: Vector): Vector => v.map((x) => c * x);
const add = (u: Vector, v: Vector): Vector => u.map((x, i) => x + v[i]);
const sub = (u: Vector, v: Vector): Vector => add(u, scale(-1, v));
const zeros = (n: number): Vector => Array.from({ length: n }, () => 0);

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const beta1 = sub(beta, scale(stepSize, z));
  const z1 = add(scale(1 - momentumCoeff, gradient(beta1)), scale(momentumCoeff, z));
  return { beta: beta1, z: z1 };
}

export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  let beta: Vector = add(start, zeros(start.length));
  let z = zeros(start.length);
  const path = [beta];
  for (let k = 0; k < steps; k++) {
    ({ beta, z } = momentumStep(gradient, beta, z, stepSize, momentumCoeff));
    path.push(beta);
  }
  return path;
}
