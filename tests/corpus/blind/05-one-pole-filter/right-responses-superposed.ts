import type { Filter, Vector } from '../types.ts';

// coefficients of z = (1 - m) * grad + m * z
export const onePole = (m: number): Filter => {
  return {
    b: [1 - m, 0],
    a: [1, -m],
  };
};
export function lfilter(filter: Filter, x: Vector): Vector {
  const n = x.length;
  const y = new Float64Array(n);
  for (let start = 0; start < n; start++) {
    if (x[start] === 0) continue;
    let h = (filter.b[0] / filter.a[0]) * x[start];
    y[start] += h;
    if (start + 1 < n) {
      h = (filter.b[1] * x[start] - filter.a[1] * h) / filter.a[0];
      y[start + 1] += h;
    }
    for (let k = start + 2; k < n; k++) {
      h *= -filter.a[1] / filter.a[0];
      y[k] += h;
    }
  }
  return Array.from(y);
}
