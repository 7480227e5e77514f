import type { Gradient, Vector } from '../types.ts';

function assertPoint(point: Vector): void {
  if (!Array.isArray(point) && !ArrayBuffer.isView(point)) throw new TypeError('a point is an array');
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  assertPoint(beta);
  const slope = gradient(beta);
  if (slope.length !== beta.length) throw new RangeError('gradient and beta differ in length');
  return beta.map((b, i) => b - stepSize * slope[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  assertPoint(start);
  if (!Number.isInteger(steps) || steps < 0) throw new RangeError('steps must be a whole number');
  if (!(stepSize > 0)) throw new RangeError('stepSize must be positive');
  const path = [start.slice()] as Vector[];
  for (let k = 0; k < steps; k++) path.push(gradientDescentStep(gradient, path[k], stepSize));
  return path;
}
