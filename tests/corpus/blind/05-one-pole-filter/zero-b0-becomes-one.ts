import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const m = momentumCoeff;
  const b = [1 - m, 0];
  const a = [1, -m];
  return { b, a };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const b0 = filter.b[0] || 1;
  const b1 = filter.b[1] || 0;
  const a0 = filter.a[0] || 1;
  const a1 = filter.a[1] || 0;
  const out: number[] = [];
  let xm = 0;
  let ym = 0;
  for (const v of x) {
    ym = (b0 * v + b1 * xm - a1 * ym) / a0;
    xm = v;
    out.push(ym);
  }
  return out;
}
