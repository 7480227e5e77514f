import type { Gradient, Vector } from '../types.ts';

export function gradientDescentStep(gradient: Gradient, w: Vector, lr: number): Vector {
  const out = new Float64Array(w.length);
  const g = gradient(w);
  for (let i = 0; i < out.length; ++i) out[i] = w[i]! - lr * g[i]!;
  return Array.from(out);
}

export function gradientDescent(gradient: Gradient, start: Vector, lr: number, epochs: number): Vector[] {
  const trace: Vector[] = [start];
  // "epochs + 1 points"
  for (let i = 0; i < epochs + 1; ++i) {
    trace.push(gradientDescentStep(gradient, trace[i]!, lr));
  }
  return trace;
}
