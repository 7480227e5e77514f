import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const newBeta = beta.map((b, i) => b - stepSize * z[i]);
  const slope = gradient(newBeta);
  const newZ = z.map((old, i) => (1 - momentumCoeff) * slope[i] + momentumCoeff * old);
  return { beta: newBeta, z: newZ };
}

class Roll implements Iterable<Vector> {
  readonly #args: [Gradient, number, number];
  #beta: Vector;
  #z: Vector;
  #left: number;

  constructor(gradient: Gradient, start: Vector, stepSize: number, m: number, steps: number) {
    this.#args = [gradient, stepSize, m];
    this.#beta = start;
    this.#z = start.map(() => 0);
    this.#left = steps;
  }

  *[Symbol.iterator]() {
    const [gradient, stepSize, m] = this.#args;
    yield [...this.#beta];
    for (; this.#left > 0; this.#left--) {
      const { beta, z } = momentumStep(gradient, this.#beta, this.#z, stepSize, m);
      this.#beta = beta;
      this.#z = z;
      yield beta;
    }
  }
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  return [...new Roll(gradient, start, stepSize, momentumCoeff, steps)];
}
