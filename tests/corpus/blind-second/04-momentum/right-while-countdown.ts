import type { Gradient, Vector } from '../types.ts';
export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  var n = beta.length, i = n, b = new Array<number>(n), w = new Array<number>(n), g;
  while (i--) b[i] = beta[i] - stepSize * z[i];
  g = gradient(b);
  i = n;
  while (i--) w[i] = (1 - momentumCoeff) * g[i] + momentumCoeff * z[i];
  return { beta: b, z: w };
}
export function momentumDescent(gradient: Gradient, start: Vector, stepSize: number, momentumCoeff: number, steps: number) {
  var path: Vector[] = [start.slice(0)], z: number[] = [], i = start.length, r;
  while (i--) z.push(0);
  while (steps--) {
    r = momentumStep(gradient, path[path.length - 1], z, stepSize, momentumCoeff);
    path.push(r.beta);
    z = r.z;
  }
  return path;
}
