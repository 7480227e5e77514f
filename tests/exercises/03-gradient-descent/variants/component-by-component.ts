// Points are kept as columns, one array per parameter, and turned into rows at the end.
import type { Gradient, Vector } from '../types.ts';

export const gradientDescent = (gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] => {
  const columns = start.map((parameter) => [parameter]);
  const row = (k: number): Vector => columns.map((column) => column[k]);
  for (let k = 0; k < steps; k++) {
    const slopes = gradient(row(k));
    columns.forEach((column, i) => column.push(column[k] - stepSize * slopes[i]));
  }
  return [...Array(steps + 1).keys()].map(row);
};

export const gradientDescentStep: (...args: [Gradient, Vector, number]) => Vector = (gradient, beta, stepSize) => {
  const [, next] = gradientDescent(gradient, beta, stepSize, 1);
  return next;
};
