// The whole path is cloned before each point is added, so that nothing can be shared by mistake.
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const slopes = gradient(structuredClone(beta));
  return beta.map((coordinate, i) => coordinate - slopes[i] * stepSize);
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let path: Vector[] = [start];
  for (let k = 0; k < steps; k++) {
    const longer = structuredClone(path);
    longer.push(gradientDescentStep(gradient, longer[k], stepSize));
    path = longer;
  }
  return path;
}
