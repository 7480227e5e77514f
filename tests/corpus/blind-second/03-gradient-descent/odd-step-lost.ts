import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, w: Vector, lr: number): Vector {
  const { length } = w;
  const nabla = gradient(w);
  return Array.from({ length }, (_, j) => w[j]! - lr * nabla[j]!);
}

export function gradientDescent(gradient: Gradient, start: Vector, lr: number, epochs: number): Vector[] {
  const trace: Vector[] = [start];
  let a = start;
  // unrolled by two
  for (let k = 0; k + 1 < epochs; k += 2) {
    const b = gradientDescentStep(gradient, a, lr);
    const c = gradientDescentStep(gradient, b, lr);
    trace.push(b, c);
    a = c;
  }
  return trace;
}
