// A class with parameter properties and an enum: TypeScript that cannot simply be erased.
import type { Gradient, Vector } from '../types.ts';

enum Direction {
  Uphill = 1,
  Downhill = -1,
}

class Walker {
  readonly path: Vector[];

  constructor(
    private readonly gradient: Gradient,
    private readonly stepSize: number,
    private readonly direction: Direction,
    start: Vector,
  ) {
    this.path = [start];
  }

  get position(): Vector {
    return this.path[this.path.length - 1];
  }

  walk(): this {
    const slopes = this.gradient(this.position);
    this.path.push(this.position.map((parameter, i) => parameter + this.direction * this.stepSize * slopes[i]));
    return this;
  }
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return new Walker(gradient, stepSize, Direction.Downhill, beta).walk().position;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const walker = new Walker(gradient, stepSize, Direction.Downhill, start);
  for (let left = steps; left > 0; left--) walker.walk();
  return walker.path;
}
