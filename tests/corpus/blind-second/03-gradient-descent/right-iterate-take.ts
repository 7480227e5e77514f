import type { Gradient, Vector } from '../types.ts';

function* iterate<T>(f: (x: T) => T, seed: T): Generator<T> {
  let x = seed;
  for (;;) {
    yield x;
    x = f(x);
  }
}

function take<T>(n: number, source: Iterable<T>): T[] {
  const out: T[] = [];
  if (n <= 0) return out;
  for (const x of source) {
    out.push(x);
    if (out.length === n) break; // before the next step is computed
  }
  return out;
}

const stepper = (gradient: Gradient, stepSize: number) => (beta: Vector): Vector => {
  const g = gradient(beta);
  return beta.map((b, i) => b - stepSize * g[i]!);
};

export const gradientDescentStep = (gradient: Gradient, beta: Vector, stepSize: number): Vector =>
  stepper(gradient, stepSize)(beta);

export const gradientDescent = (gradient: Gradient, start: Vector, stepSize: number, steps: number): Vector[] =>
  take(steps + 1, iterate(stepper(gradient, stepSize), start));
