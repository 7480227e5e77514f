import type { Gradient, Vector } from '../types.ts';

const axpy = (a: number) => (x: Vector) => (y: Vector): Vector => y.map((v, i) => a * x[i] + v);
const descent = (gradient: Gradient) => (eta: number) => (beta: Vector): Vector => axpy(-eta)(gradient(beta))(beta);

export const gradientDescentStep = (gradient: Gradient, beta: Vector, stepSize: number): Vector =>
  descent(gradient)(stepSize)(beta);

export const gradientDescent = (gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] => {
  const next = descent(gradient)(stepSize);
  const path = [start.map(Number)] as Vector[];
  for (let k = 0; k < steps; k++) path.push(next(path[k]));
  return path;
};
