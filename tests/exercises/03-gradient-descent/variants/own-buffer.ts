// One mutable buffer travels downhill; the path gets copies of it. The gradient sees the buffer itself.
import type { Gradient, Vector } from '../types.ts';

function advance(gradient: Gradient, buffer: number[], stepSize: number): void {
  const slopes = gradient(buffer);
  for (const i of buffer.keys()) buffer[i] -= stepSize * slopes[i];
}

export function gradientDescentStep(gradient: Gradient, beta: Vector, stepSize: number): Vector {
  const buffer = beta.slice();
  advance(gradient, buffer, stepSize);
  return buffer;
}

export function gradientDescent(gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] {
  const buffer = start.slice();
  const path = [buffer.slice()];
  while (path.length <= steps) {
    advance(gradient, buffer, stepSize);
    path.push(buffer.slice());
  }
  buffer.fill(NaN);
  return path;
}
