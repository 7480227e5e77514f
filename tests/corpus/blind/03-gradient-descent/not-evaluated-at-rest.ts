import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const newBeta = [...beta];
  // one call, then each parameter by its own slope
  gradient(beta).forEach((slope, index) => {
    newBeta[index] -= stepSize * slope;
  });
  return newBeta;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const path: Vector[] = [[...start]];
  let resting = false;
  while (path.length < steps + 1) {
    const here = path[path.length - 1];
    if (resting) {
      path.push([...here]);
      continue;
    }
    const there = gradientDescentStep(gradient, here, stepSize);
    resting = there.every((x, i) => x === here[i]);
    path.push(there);
  }
  return path;
}
