import type { Filter, Vector } from '../types.ts';

let xOld = 0;
let yOld = 0;

// coefficients of z = (1 - m) * grad + m * z
export const onePole = (m: number): Filter => {
  return {
    b: [1 - m, 0],
    a: [1, -m],
  };
};

export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (const xNew of x) {
    yOld = (filter.b[0] * xNew + filter.b[1] * xOld - filter.a[1] * yOld) / filter.a[0];
    xOld = xNew;
    y.push(yOld);
  }
  return y;
}
