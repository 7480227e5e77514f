import type { Gradient } from '../types.ts';

class Point extends Array<number> {
  static of2(values: Iterable<number>): Point {
    const p = new Point();
    for (const v of values) p.push(v);
    return p;
  }
  minus(stepSize: number, slope: readonly number[]): Point {
    const p = new Point();
    for (let i = 0; i < this.length; i++) p.push(this[i]! - stepSize * slope[i]!);
    return p;
  }
}

export function gradientDescentStep(gradient: Gradient, beta: readonly number[], stepSize: number) {
  return Point.of2(beta).minus(stepSize, gradient([...beta]));
}

export function gradientDescent(gradient: Gradient, start: readonly number[], stepSize: number, steps: number) {
  const path = [Point.of2(start)];
  for (let k = 0; k < steps; k++) path.push(path[k]!.minus(stepSize, gradient([...path[k]!])));
  return path;
}
