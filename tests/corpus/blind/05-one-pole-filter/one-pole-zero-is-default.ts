import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const m = momentumCoeff || 0.9;
  return { b: [1 - m, 0], a: [1, -m] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const old = k === 0 ? { x: 0, y: 0 } : { x: x[k - 1], y: y[k - 1] };
    y.push((filter.b[0] * x[k] + filter.b[1] * old.x - filter.a[1] * old.y) / filter.a[0]);
  }
  return y;
}
