import type { Gradient, Vector } from '../types.ts';

export const gradientDescentStep = (grad: Gradient, point: Vector, eta: number): Vector => {
  const direction = grad(point).map((d) => -eta * d);
  return point.map((p, k) => p + direction[k]);
};

function collect(gradient: Gradient, stepSize: number, steps: number, here: Vector, path: Vector[] = [here], done = 0): Vector[] {
  while (done < steps) {
    here = gradientDescentStep(gradient, here, stepSize);
    path.push(here);
    done += 1;
  }
  return path;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  return collect(gradient, stepSize, steps, [...start]);
}
