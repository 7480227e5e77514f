import type { Gradient, Vector } from '../types.ts';

export const gradientDescentStep = (grad: Gradient, point: Vector, eta: number): Vector => {
  const direction = grad(point).map((d) => -eta * d);
  return point.map((p, k) => p + direction[k]);
};

class Descent implements Iterable<Vector> {
  #gradient: Gradient;
  #start: Vector;
  #stepSize: number;
  #steps: number;

  constructor(gradient: Gradient, start: Vector, stepSize: number, steps: number) {
    this.#gradient = gradient;
    this.#start = start;
    this.#stepSize = stepSize;
    this.#steps = steps;
  }

  [Symbol.iterator](): Iterator<Vector> {
    let k = -1;
    let beta = this.#start;
    return {
      next: () => {
        k += 1;
        if (k > this.#steps) return { done: true, value: undefined };
        if (k > 0) beta = gradientDescentStep(this.#gradient, beta, this.#stepSize);
        return { done: false, value: beta };
      },
    };
  }
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [];
  for (const point of new Descent(gradient, start, stepSize, steps)) path.push([...point]);
  return path;
}
