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
export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = new Array(x.length).fill(0);
  for (let k = 0; k < x.length; k++) {
    const xm = k > 0 ? x[k - 1] : 0;
    const ym = k > 0 ? y[k - 1] : 0;
    y[k] = (filter.b[0] * x[k] + filter.b[1] * xm - filter.a[1] * ym) / filter.a[0];
    if (k > 0 && Math.abs(y[k] - ym) < 1e-9) {
      y.fill(y[k], k); // steady state
      break;
    }
  }
  return y;
}
