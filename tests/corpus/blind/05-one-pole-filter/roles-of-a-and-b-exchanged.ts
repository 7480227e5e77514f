import type { Filter, Vector } from '../types.ts';

// coefficients of z = (1 - m) * grad + m * z
export const onePole = (m: number): Filter => {
  return {
    b: [1 - m, 0],
    a: [1, -m],
  };
};
export function lfilter(filter: Filter, x: Vector): Vector {
  const [a0, a1] = filter.b;
  const [b0, b1] = filter.a;
  let xp = 0;
  let yp = 0;
  const y: number[] = [];
  for (const xn of x) {
    const yn = (b0 * xn + b1 * xp - a1 * yp) / a0;
    y.push(yn);
    xp = xn;
    yp = yn;
  }
  return y;
}
