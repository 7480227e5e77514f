import type { Gradient, Vector } from '../types.ts';

class Descent {
  private readonly points: Vector[];

  constructor(
    private readonly gradient: Gradient,
    start: Vector,
    private readonly stepSize: number,
  ) {
    this.points = [[...start]];
  }

  get position(): Vector {
    return this.points[this.points.length - 1]!;
  }

  advance(): this {
    const slope = this.gradient(this.position);
    this.points.push(this.position.map((b, i) => b - this.stepSize * slope[i]!));
    return this;
  }

  get path(): Vector[] {
    return this.points;
  }
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return new Descent(gradient, beta, stepSize).advance().position;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const descent = new Descent(gradient, start, stepSize);
  for (let k = 0; k < steps; k++) descent.advance();
  return descent.path;
}
