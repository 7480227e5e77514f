import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(grad: Gradient, x: Vector, eta: number): Vector {
  var g = grad(x);
  var next = x.slice();
  var n = x.length - 1;
  for (var i = 0; i < n; i++) {
    next[i] = x[i]! - eta * g[i]!;
  }
  return next;
}

export function gradientDescent(grad: Gradient, start: Vector, eta: number, steps: number): Vector[] {
  var points: Vector[] = [];
  var x = start;
  for (var k = 0; k <= steps; k++) {
    points.push(x);
    if (k < steps) x = gradientDescentStep(grad, x, eta);
  }
  return points;
}
