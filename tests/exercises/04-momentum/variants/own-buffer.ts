// One buffer for β and one for z are changed on the way; the gradient sees the buffer itself, the path gets copies.
import type { Gradient, Vector } from '../types.ts';

class Buffers {
  readonly beta: number[];
  readonly z: number[];

  constructor(beta: Vector, z: Vector) {
    this.beta = beta.slice();
    this.z = z.slice();
  }

  advance(gradient: Gradient, stepSize: number, momentumCoeff: number): void {
    for (let i = 0; i < this.beta.length; i++) this.beta[i] -= stepSize * this.z[i];
    const slopes = gradient(this.beta);
    for (let i = 0; i < this.z.length; i++) {
      this.z[i] *= momentumCoeff;
      this.z[i] += (1 - momentumCoeff) * slopes[i];
    }
  }
}

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const buffers = new Buffers(beta, z);
  buffers.advance(gradient, stepSize, momentumCoeff);
  return buffers;
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const buffers = new Buffers(start, new Array(start.length).fill(0));
  const path = [start.slice()];
  while (path.length < steps + 1) {
    buffers.advance(gradient, stepSize, momentumCoeff);
    path.push(buffers.beta.slice());
  }
  buffers.beta.fill(NaN);
  return path;
}
