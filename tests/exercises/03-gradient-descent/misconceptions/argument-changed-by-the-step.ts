// The new β is right, but it is written into the array that was passed in, and the old point is gone. Build a
// new array and leave beta alone.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const point = beta as number[];
  const slopes = gradient(point);
  for (let i = 0; i < point.length; i++) {
    point[i] -= stepSize * slopes[i];
  }
  return point;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [[...start]];
  for (let k = 0; k < steps; k++) {
    path.push([...gradientDescentStep(gradient, [...path[k]], stepSize)]);
  }
  return path;
}
