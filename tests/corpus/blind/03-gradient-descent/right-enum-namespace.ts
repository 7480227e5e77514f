import type { Gradient, Vector } from '../types.ts';

enum Direction {
  Down = -1,
  Up = 1,
}

namespace Hill {
  export function move(point: Vector, slope: Vector, length: number, direction: Direction): Vector {
    return point.map((p, i) => p + direction * length * slope[i]);
  }
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return Hill.move(beta, gradient(beta), stepSize, Direction.Down);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const points: Vector[] = [start];
  for (let i = 0; i < steps; i++) {
    const here = points[i];
    points.push(Hill.move(here, gradient(here), stepSize, Direction.Down));
  }
  return points;
}
