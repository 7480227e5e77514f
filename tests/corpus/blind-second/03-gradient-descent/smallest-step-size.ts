import type { Gradient, Vector } from '../types.ts';

const MIN_STEP = 1e-4;

export function gradientDescentStep(gradient: Gradient, w: Vector, lr: number = MIN_STEP): Vector {
  if (lr < MIN_STEP) {
    lr = MIN_STEP; // otherwise it never arrives
  }
  const g = gradient(w);
  const out: number[] = [];
  w.forEach((b, i) => out.push(b - lr * g[i]!));
  return out;
}

export function gradientDescent(gradient: Gradient, start: Vector, lr: number, epochs: number): Vector[] {
  const trace: Vector[] = [];
  let here: Vector = [...start];
  trace.push(here);
  for (let n = 1; n <= epochs; n++) {
    here = gradientDescentStep(gradient, here, lr);
    trace.push(here);
  }
  return trace;
}
