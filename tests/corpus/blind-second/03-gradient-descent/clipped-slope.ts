import type { Gradient, Vector } from '../types.ts';

const CLIP = 1e3;

function clip(g: Vector): Vector {
  const size = Math.sqrt(g.reduce((sum, c) => sum + c * c, 0));
  return size > CLIP ? g.map((c) => (c * CLIP) / size) : g;
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const g = clip(gradient(beta));
  return beta.map((b, i) => b - stepSize * g[i]!);
}

export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [start];
  while (path.length < steps + 1) {
    path.push(gradientDescentStep(gradient, path[path.length - 1], stepSize));
  }
  return path;
}
