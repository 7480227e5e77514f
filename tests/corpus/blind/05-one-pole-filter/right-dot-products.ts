import type { Filter, Vector } from '../types.ts';

export function onePole(beta: number): Filter {
  let b: number[] = [];
  let a: number[] = [];
  b.push(1 - beta);
  b.push(0);
  a.push(1);
  a.push(-beta);
  return { b: b, a: a };
}
const dot = (u: Vector, v: Vector) => u.reduce((sum, c, i) => sum + c * v[i], 0);
export function lfilter(filter: Filter, x: Vector): Vector {
  let xHistory = [0, 0];
  let yHistory = [0];
  const [a0, ...feedback] = filter.a;
  return x.map((v) => {
    xHistory = [v, xHistory[0]];
    const y = (dot(filter.b, xHistory) - dot(feedback, yHistory)) / a0;
    yHistory = [y];
    return y;
  });
}
