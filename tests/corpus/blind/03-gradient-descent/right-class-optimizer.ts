import type { Gradient, Vector } from '../types.ts';

class Optimizer {
  constructor(
    private readonly gradient: Gradient,
    private point: Vector,
    private readonly learningRate: number,
  ) {}

  get current(): Vector {
    return this.point;
  }

  advance(): this {
    const slopes = this.gradient(this.point);
    this.point = this.point.map((value, index) => value - this.learningRate * slopes[index]);
    return this;
  }
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return new Optimizer(gradient, beta, stepSize).advance().current;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const optimizer = new Optimizer(gradient, start, stepSize);
  const visited: Vector[] = [optimizer.current];
  for (let i = 0; i < steps; i++) visited.push(optimizer.advance().current);
  return visited;
}
