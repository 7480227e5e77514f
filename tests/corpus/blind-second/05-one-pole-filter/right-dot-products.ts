import type { Filter, Vector } from '../types.ts';

const dot = (u: Vector, v: Vector): number => u.reduce((sum, value, i) => sum + value * v[i], 0);

export const onePole = (momentumCoeff: number): Filter => {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
};

export const lfilter = (filter: Filter, x: Vector): Vector => {
  const [a0, ...feedback] = filter.a;
  let xHistory = [0, 0];
  let yHistory = [0];
  const out: number[] = [];
  for (const value of x) {
    xHistory = [value, ...xHistory.slice(0, -1)];
    const next = (dot(filter.b, xHistory) - dot(feedback, yHistory)) / a0;
    yHistory = [next];
    out.push(next);
  }
  return out;
};
