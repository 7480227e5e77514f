import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const b = [0, 0];
  const a = [0, 0];
  b[0] = 1 - momentumCoeff;
  a[0] = 1;
  a[1] = -1 * momentumCoeff;
  return { b, a };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const f = structuredClone(filter) as { b: number[]; a: number[] };
  const signal = structuredClone(x) as number[];
  // normalise the copy
  const a0 = f.a[0];
  f.b = f.b.map((c) => c / a0);
  f.a = f.a.map((c) => c / a0);
  // filter the copy from left to right
  let x1 = 0;
  for (let k = 0; k < signal.length; k++) {
    const x0 = signal[k];
    signal[k] = f.b[0] * x0 + f.b[1] * x1;
    if (k > 0) signal[k] -= f.a[1] * signal[k - 1];
    x1 = x0;
  }
  return signal;
}
