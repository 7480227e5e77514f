import type { Gradient, Vector } from '../types.ts';

const ones = (n: number): Vector => new Array<number>(n).fill(1);
const times = (c: number, v: Vector): Vector => v.map((x) => c * x);
const hadamard = (a: Vector, b: Vector): Vector => a.map((x, i) => x * b[i]!);
const minus = (a: Vector, b: Vector): Vector => a.map((x, i) => x - b[i]!);

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const rates = times(stepSize, ones(beta.length)); // the diagonal of stepSize · I
  return minus(beta, hadamard(rates, gradient(beta)));
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const B: Vector[] = [start];
  for (let k = 0; k < steps; k++) B.push(gradientDescentStep(gradient, B[k]!, stepSize));
  return B;
}
