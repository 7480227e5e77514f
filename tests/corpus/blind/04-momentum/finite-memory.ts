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

const WINDOW = 32;

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const m = momentumCoeff;
  const slopes: Vector[] = [];
  const path: Vector[] = [[...start]];
  for (let k = 0; k < steps; k++) {
    const recent = slopes.slice(-WINDOW).reverse();
    const beta = path[k].map((b, i) => b - stepSize * recent.reduce((sum, g, j) => sum + (1 - m) * m ** j * g[i], 0));
    path.push(beta);
    slopes.push([...gradient(beta)]);
  }
  return path;
}
