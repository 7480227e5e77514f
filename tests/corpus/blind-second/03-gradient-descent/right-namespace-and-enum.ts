import type { Gradient, Vector } from '../types.ts';

namespace Vec {
  export function add(a: Vector, b: Vector): Vector {
    return a.map((x, i) => x + b[i]!);
  }
  export function times(a: Vector, c: number): Vector {
    return a.map((x) => x * c);
  }
}

enum Way {
  Down = -1,
  Up = 1,
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  return Vec.add(beta, Vec.times(gradient(beta), Way.Down * stepSize));
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, path[k]!, stepSize));
  return path;
}
