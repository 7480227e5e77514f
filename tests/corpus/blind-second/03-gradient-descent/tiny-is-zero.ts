import type { Gradient, Vector } from '../types.ts';

const EPS = 1e-10;

export function gradientDescentStep(dL: Gradient, point: Vector, h: number): Vector {
  const g = dL(point);
  return point.map((b, i) => {
    const v = b - h * g[i]!;
    return Math.abs(v) < EPS ? 0 : v;
  });
}

class Path {
  readonly points: Vector[];
  constructor(origin: Vector) {
    this.points = [origin];
  }
  extend(step: (at: Vector) => Vector): this {
    this.points.push(step(this.points[this.points.length - 1]!));
    return this;
  }
}

export function gradientDescent(dL: Gradient, origin: Vector, h: number, count: number): Vector[] {
  const route = new Path(origin);
  for (let k = 0; k < count; k++) route.extend((at) => gradientDescentStep(dL, at, h));
  return route.points;
}
