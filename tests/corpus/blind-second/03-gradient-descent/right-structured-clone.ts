import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const copy = structuredClone(beta) as number[];
  const g = gradient(beta);
  for (let i = 0; i < copy.length; i += 1) copy[i] = copy[i]! - stepSize * g[i]!;
  return copy;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  let path: Vector[] = [structuredClone(start)];
  for (let k = 0; k < steps; k++) {
    const longer = path.slice();
    longer.push(structuredClone(gradientDescentStep(gradient, path[k]!, stepSize)));
    path = longer;
  }
  return path;
}
