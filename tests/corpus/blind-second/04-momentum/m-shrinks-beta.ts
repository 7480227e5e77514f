import type { Gradient, Vector } from '../types.ts';

// new = m * old - step
const blend = (m: number, old: Vector, other: Vector, factor: number): Vector => old.map((o, i) => m * o + factor * other[i]);

class Ball {
  constructor(private beta: Vector, private z: Vector, readonly stepSize: number, readonly m: number) {}
  roll(gradient: Gradient): { beta: Vector; z: Vector } {
    this.beta = blend(this.m, this.beta, this.z, -this.stepSize);
    this.z = blend(this.m, this.z, gradient(this.beta), 1 - this.m);
    return { beta: this.beta, z: this.z };
  }
}

export const momentumStep = (gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) =>
  new Ball(beta, z, stepSize, momentumCoeff).roll(gradient);

export const momentumDescent = (gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] => {
  const ball = new Ball(start, start.map(() => 0), stepSize, momentumCoeff);
  const path: Vector[] = [start.slice()];
  for (let n = 1; n <= steps; n++) path.push(ball.roll(gradient).beta);
  return path;
};
