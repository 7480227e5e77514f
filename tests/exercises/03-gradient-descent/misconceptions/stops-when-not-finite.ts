// Your path ends as soon as β is no longer a finite number. A path has steps + 1 points, even if it runs off to
// infinity.
// weight: slip
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(beta);
  return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path = [start];
  for (let k = 0; k < steps; k++) {
    const next = gradientDescentStep(gradient, path[k], stepSize);
    if (!next.every(Number.isFinite)) break;
    path.push(next);
  }
  return path;
}
