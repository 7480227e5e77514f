import type { Gradient, Vector } from '../types.ts';
class HeavyBall {
  constructor(private g: Gradient, public beta: number[], public z: number[], private s: number, private m: number) {}
  move() {
    for (let i = 0; i < this.beta.length; i++) this.beta[i] -= this.s * this.z[i];
    const slope = this.g([...this.beta]);
    for (let i = 0; i < this.z.length; i++) this.z[i] = slope[i] + this.m * this.z[i];
    return this;
  }
}
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const ball = new HeavyBall(gradient, [...beta], [...z], stepSize, momentumCoeff).move();
  return { beta: ball.beta, z: ball.z };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number): Vector[] {
  const ball = new HeavyBall(gradient, [...start], start.map(() => 0), stepSize, momentumCoeff);
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) path.push([...ball.move().beta]);
  return path;
}
