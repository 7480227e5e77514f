import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const b: number[] = [];
  const a: number[] = [];
  b.push(1 - momentumCoeff, 0);
  a.push(1, -momentumCoeff);
  return { b, a };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let n = 0; n < x.length; n++) {
    let acc = 0;
    for (let i = 0; i < b.length; i++) {
      if (n - i >= 0) acc += b[i] * x[n - i];
    }
    for (let j = 1; j < a.length; j++) {
      if (n - j >= 0) acc -= a[j] * y[n - j];
    }
    y[n] = acc / a[0];
  }
  return y;
}
