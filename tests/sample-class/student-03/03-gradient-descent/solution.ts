import type { Gradient, Vector } from '../types.ts';
import { axpy } from './vectors.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number) {
  return axpy(-stepSize, gradient(beta), beta);
}

class Walker {
  readonly path: ArrayLike<number>[];

  constructor(
    private readonly gradient: Gradient,
    start: Vector,
  ) {
    this.path = [Float64Array.from(start)];
  }

  walk(stepSize: number, steps: number) {
    while (steps-- > 0) {
      const here = this.path[this.path.length - 1];
      this.path.push(gradientDescentStep(this.gradient, Array.from(here), stepSize));
    }
    return this.path;
  }
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number) {
  return new Walker(gradient, start).walk(stepSize, steps);
}
