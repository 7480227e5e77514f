// The last component of β never moves: the loop ends one too early. Indices run from 0 to the length minus
// one, that one included.
// weight: wrong
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  const moved = [...beta];
  for (let i = 0; i < beta.length - 1; i++) {
    moved[i] -= stepSize * slopes[i];
  }
  return moved;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    path.push(gradientDescentStep(gradient, path[k], stepSize));
  }
  return path;
}
