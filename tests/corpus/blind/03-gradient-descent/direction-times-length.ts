import type { Gradient, Vector } from '../types.ts';

const lengthOf = (v: Vector): number => Math.sqrt(v.map((x) => x * x).reduce((a, b) => a + b, 0));

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slope = gradient(beta);
  const length = lengthOf(slope);
  const direction = slope.map((s) => s / length);
  return beta.map((b, i) => b - stepSize * length * direction[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let beta: Vector = start.slice();
  const points: Vector[] = [beta];
  for (let step = 1; step <= steps; step++) {
    beta = gradientDescentStep(gradient, beta, stepSize);
    points.push(beta);
  }
  return points;
}
