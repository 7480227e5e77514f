import type { Filter, Vector } from '../types.ts';

// 1 - 0.9 is 0.09999999999999998: round that away
const round = (v: number) => Math.round(v * 1e6) / 1e6;

export function onePole(momentumCoeff: number): Filter {
  return { b: [round(1 - momentumCoeff), 0], a: [1, round(-momentumCoeff)] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  let x1 = 0;
  let y1 = 0;
  for (const x0 of x) {
    const y0 = (filter.b[0] * x0 + filter.b[1] * x1 - filter.a[1] * y1) / filter.a[0];
    y.push(y0);
    x1 = x0;
    y1 = y0;
  }
  return y;
}
