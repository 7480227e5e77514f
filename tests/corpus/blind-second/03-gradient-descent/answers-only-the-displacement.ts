import type { Gradient, Vector } from '../types.ts';

export const gradientDescentStep = (grad: Gradient, x: Vector, eta: number): Vector =>
  grad(x).map((g) => -eta * g);

export const gradientDescent = (grad: Gradient, start: Vector, eta: number, steps: number): Vector[] => {
  const points: Vector[] = [[...start]];
  let here: Vector = start;
  for (let n = 1; n <= steps; n += 1) {
    const move = gradientDescentStep(grad, here, eta);
    here = here.map((b, i) => b + move[i]!);
    points.push(here);
  }
  return points;
};
