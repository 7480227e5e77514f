import type { Gradient, Vector } from '../types.ts';

const DEBUG = true;
const log = (...what: unknown[]) => DEBUG && console.log(...what);

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = gradient(beta);
  log('beta', beta, 'gradient', g, 'stepSize', stepSize);
  return beta.map((b, i) => b - stepSize * g[i]);
}

export function gradientDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  steps: number,
): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    log(`--- step ${k} of ${steps} ---`);
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  log('path:', path);
  return path;
}
