import type { Gradient, Vector } from '../types.ts';

export const gradientDescentStep = (grad: Gradient, point: Vector, eta: number): Vector => {
  const direction = grad(point).map((d) => -eta * d);
  return point.map((p, k) => p + direction[k]);
};

export const gradientDescent = (gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] =>
  [...Array(steps).keys()].reduce<Vector[]>(
    (path, k) => [...path, gradientDescentStep(gradient, path[k], stepSize)],
    [start],
  );
