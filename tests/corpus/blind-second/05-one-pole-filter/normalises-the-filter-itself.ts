import type { Vector } from '../types.ts';

interface MutableFilter { b: number[]; a: number[] }

export function onePole(momentumCoeff: number): MutableFilter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

function normalise(f: MutableFilter): void {
  const a0 = f.a[0];
  for (const list of [f.b, f.a]) {
    for (let i = 0; i < list.length; i++) list[i] /= a0;
  }
}

export function lfilter(filter: MutableFilter, x: Vector): Vector {
  if (filter.a[0] !== 1) normalise(filter);
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    y[k] = filter.b[0] * x[k] + filter.b[1] * (x[k - 1] ?? 0) - filter.a[1] * (y[k - 1] ?? 0);
  }
  return y;
}
