// Where β does not move any more you repeat the point without asking for the gradient. Every step evaluates it
// once: what it answers next time is not for the descent to guess.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    const rests = k > 0 && path[k].every((parameter, i) => parameter === path[k - 1][i]);
    const next = rests ? path[k] : gradientDescentStep(gradient, path[k], stepSize);
    path.push(next);
  }
  return path;
}
