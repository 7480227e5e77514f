import type { Filter, Vector } from '../types.ts';

export const onePole = (m: number): Filter => ({ b: [1 - m, 0], a: [1, -m] });
export function lfilter(f: Filter, x: Vector): Vector {
  const y: number[] = [];
  let x1 = 0;
  for (let i = 0; i < x.length; i++) {
    const y1 = y.length ? y[0] : 0;
    y.unshift((f.b[0] * x[i] + f.b[1] * x1 - f.a[1] * y1) / f.a[0]);
    x1 = x[i];
  }
  return y;
}
