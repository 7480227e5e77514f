import type { Gradient, Vector } from '../types.ts';

export function momentumStep(
  gradient: Gradient,
  beta: Vector,
  z: Vector,
  stepSize: number,
  momentumCoeff: number,
): { beta: Vector; z: Vector } {
  const n = beta.length;
  const nextBeta: number[] = [];
  for (let i = 0; i < n; i++) {
    nextBeta.push(beta[i] - stepSize * z[i]);
  }
  const g = gradient(nextBeta);
  const nextZ: number[] = [];
  for (let i = 0; i < n; i++) {
    nextZ.push((1 - momentumCoeff) * g[i] + momentumCoeff * z[i]);
  }
  return { beta: nextBeta, z: nextZ };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  var n = start.length, k, i;
  var path: number[][] = [];
  var z = new Array<number>(n);
  for (i = 0; i < n; ++i) z[i] = 0.0;
  for (k = 0; k <= steps; ++k) path[k] = new Array<number>(n);
  for (i = 0; i < n; ++i) path[0][i] = start[i];
  for (k = 1; k <= steps; ++k) {
    for (i = 0; i < n; ++i) path[k][i] = path[k - 1][i] - stepSize * z[i];
    var g = gradient(path[k]);
    for (i = 0; i < n; ++i) z[i] = (1.0 - momentumCoeff) * g[i] + momentumCoeff * z[i];
  }
  return path;
}
