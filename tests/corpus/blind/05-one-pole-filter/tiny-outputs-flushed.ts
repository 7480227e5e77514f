import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}
export function lfilter({ b, a }: Filter, x: Vector): Vector {
  const y: number[] = [];
  let x1 = 0;
  let y1 = 0;
  for (const x0 of x) {
    let y0 = (b[0] * x0 + b[1] * x1 - a[1] * y1) / a[0];
    if (Math.abs(y0) < 1e-12) y0 = 0; // denormals are slow
    y.push(y0);
    x1 = x0;
    y1 = y0;
  }
  return y;
}
