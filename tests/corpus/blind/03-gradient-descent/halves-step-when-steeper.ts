import type { Gradient, Vector } from '../types.ts';

export const gradientDescentStep = (grad: Gradient, point: Vector, eta: number): Vector => {
  const direction = grad(point).map((d) => -eta * d);
  return point.map((p, k) => p + direction[k]);
};

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  let eta = stepSize;
  let lastSteepness = Infinity;
  for (let k = 0; k < steps; k++) {
    const g = gradient(path[k]);
    const steepness = Math.hypot(...g);
    if (steepness > lastSteepness) eta /= 2;
    lastSteepness = steepness;
    path.push(path[k].map((b, i) => b - eta * g[i]));
  }
  return path;
}
