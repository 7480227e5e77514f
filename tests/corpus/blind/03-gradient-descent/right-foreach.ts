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
  const path: number[][] = [[...start]];
  new Array(steps).fill(null).forEach(() => {
    const here = path.at(-1) as number[];
    const slope = gradient(here);
    const there: number[] = [];
    here.forEach((value, i) => there.push(value - slope[i] * stepSize));
    path.push(there);
  });
  return path;
}
