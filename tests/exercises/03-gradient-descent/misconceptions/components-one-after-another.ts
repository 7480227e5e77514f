// Your step updates one component after the other and evaluates the gradient in between, at points that are
// half old and half new. Evaluate the gradient once at the old β, then move all components together.
// weight: wrong
import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const moved = [...beta];
  for (let i = 0; i < moved.length; i++) {
    moved[i] -= stepSize * gradient(moved)[i];
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
