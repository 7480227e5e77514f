import type { Gradient } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: ArrayLike<number>, stepSize: number): Float64Array {
  const point = Float64Array.from(beta);
  const slope = Float64Array.from(gradient(Array.from(beta)));
  for (let i = 0; i < point.length; i++) {
    point[i] = point[i]! - stepSize * slope[i]!;
  }
  return point;
}

export function gradientDescent(gradient: Gradient, start: ArrayLike<number>, stepSize: number, steps: number): Float64Array[] {
  const path = [Float64Array.from(start)];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k]!, stepSize));
  }
  return path;
}
