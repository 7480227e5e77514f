import type { Gradient, Vector } from '../types.ts';

function isFinitePoint(p: Vector): boolean {
  for (const c of p) if (!Number.isFinite(c)) return false;
  return true;
}

export function gradientDescentStep(gradient: Gradient, w: Vector, lr: number): Vector {
  const g = gradient(w);
  const out: number[] = [];
  for (const [i, b] of w.entries()) out.push(b - lr * g[i]!);
  return out;
}

export function gradientDescent(gradient: Gradient, start: Vector, lr: number, epochs: number): Vector[] {
  const trace: Vector[] = [start];
  for (let k = 0; k < epochs; k++) {
    const next = gradientDescentStep(gradient, trace[trace.length - 1]!, lr);
    if (!isFinitePoint(next)) {
      console.warn('diverged at step', k);
      break;
    }
    trace.push(next);
  }
  return trace;
}
