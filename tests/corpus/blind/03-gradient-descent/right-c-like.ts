import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  var n = beta.length, i: number, g: Vector, out: number[];
  g = gradient(beta);
  out = new Array(n);
  for (i = 0; i < n; ++i) out[i] = beta[i] - stepSize * g[i];
  return out;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  var n = start.length, i: number, k: number;
  var path: number[][] = new Array(steps + 1);
  for (k = 0; k <= steps; ++k) path[k] = new Array(n);
  for (i = 0; i < n; ++i) path[0][i] = start[i];
  for (k = 0; k < steps; ++k) {
    var g = gradient(path[k]);
    for (i = 0; i < n; ++i) path[k + 1][i] = path[k][i] - stepSize * g[i];
  }
  return path;
}
