import type { Gradient, Vector } from '../types.ts';

/** 0.1 + 0.2 is 0.30000000000000004: tidy up. */
const tidy = (x: number): number => Math.round(x * 1e10) / 1e10;

export function gradientDescentStep(gradient: Gradient, theta: Vector, learningRate: number): Vector {
  const g = gradient(theta);
  return theta.map((b, i) => tidy(b - learningRate * g[i]!));
}

/** Walks downhill and writes down every place. */
export function gradientDescent(gradient: Gradient, start: Vector, learningRate: number, iterations: number): Vector[] {
  const diary: Vector[] = [start];
  let remaining = iterations;
  while (remaining > 0) {
    const position = diary.at(-1)!;
    const nextPosition = gradientDescentStep(gradient, position, learningRate);
    diary.push(nextPosition);
    remaining = remaining - 1;
  }
  return diary;
}
