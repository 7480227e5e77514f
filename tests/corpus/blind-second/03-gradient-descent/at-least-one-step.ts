import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const next = [...beta];
  gradient(beta).forEach((slope, i) => {
    next[i]! -= stepSize * slope;
  });
  return next;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [start];
  let done = 0;
  do {
    path.push(gradientDescentStep(gradient, path[done]!, stepSize));
    done++;
  } while (done < steps);
  return path;
}
