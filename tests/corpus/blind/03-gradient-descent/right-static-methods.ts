import type { Gradient, Vector } from '../types.ts';

class GD {
  static #subtract(a: Vector, b: Vector): Vector {
    return a.map((x, i) => x - b[i]);
  }

  static step(gradient: Gradient, beta: Vector, stepSize: number): Vector {
    return GD.#subtract(beta, gradient(beta).map((g) => g * stepSize));
  }

  static run(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
    const path = [start];
    for (const _ of Array(steps).fill(0)) path.push(GD.step(gradient, path[path.length - 1], stepSize));
    return path;
  }
}

export const gradientDescentStep = GD.step;
export const gradientDescent = GD.run;
