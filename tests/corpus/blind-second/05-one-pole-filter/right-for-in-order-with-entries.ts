import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const b: Vector = [1 - momentumCoeff, 0];
  const a: Vector = [1, -momentumCoeff];
  return { b, a };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (const [k, current] of x.entries()) {
    const lastX = k === 0 ? 0 : x[k - 1];
    const lastY = k === 0 ? 0 : y[k - 1];
    y[k] = (filter.b[0] / filter.a[0]) * current + (filter.b[1] / filter.a[0]) * lastX - (filter.a[1] / filter.a[0]) * lastY;
  }
  return y;
}
