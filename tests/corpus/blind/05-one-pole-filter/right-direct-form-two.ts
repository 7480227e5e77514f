import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const m = momentumCoeff;
  const b = [1 - m, 0];
  const a = [1, -m];
  return { b, a };
}
export function lfilter({ b, a }: Filter, x: Vector): Vector {
  let w1 = 0;
  return x.map((v) => {
    const w0 = (v - a[1] * w1) / a[0];
    const out = b[0] * w0 + b[1] * w1;
    w1 = w0;
    return out;
  });
}
