// z as what it is: all past gradients, convolved with the filter's impulse response (1 − m)·mᵏ.
import type { Gradient, Vector } from '../types.ts';

export function momentumStep(gradient: Gradient, beta: Vector, z: Vector, stepSize: number, momentumCoeff: number) {
  const moved = beta.map((b, i) => b - stepSize * z[i]);
  const slopes = gradient(moved);
  return { beta: moved, z: z.map((zi, i) => momentumCoeff * zi + slopes[i] - momentumCoeff * slopes[i]) };
}

export function momentumDescent(
  gradient: Gradient,
  start: Vector,
  stepSize: number,
  momentumCoeff: number,
  steps: number,
): Vector[] {
  const history: Vector[] = [];
  const filtered = (i: number): number => {
    let sum = 0;
    let weight = 1 - momentumCoeff;
    for (let k = history.length - 1; k >= 0; k--) {
      sum += weight * history[k][i];
      weight *= momentumCoeff;
    }
    return sum;
  };
  let beta = start;
  const path = [start];
  for (let k = 0; k < steps; k++) {
    beta = beta.map((b, i) => b - stepSize * filtered(i));
    history.push(gradient(beta));
    path.push(beta);
  }
  return path;
}
