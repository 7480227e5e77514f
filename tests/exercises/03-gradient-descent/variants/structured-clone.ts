// Points are copied with structuredClone before they are stored.
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const next = structuredClone(beta) as number[];
  for (const [i, slope] of gradient(beta).entries()) next[i] -= stepSize * slope;
  return next;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const beta = structuredClone(start) as number[];
  const path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    for (const [i, slope] of gradient(beta).entries()) beta[i] -= stepSize * slope;
    path.push(structuredClone(beta));
  }
  return path;
}
