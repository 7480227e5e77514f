import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }: Filter, x: Vector): Vector {
  let x1 = 0;
  let y1 = 0;
  const y: number[] = [];
  if (b[1] === 0) {
    for (const x0 of x) {
      y1 = (b[0] * x0) / a[0] - a[1] * y1;
      y.push(y1);
    }
  } else {
    for (const x0 of x) {
      y1 = (b[0] * x0 + b[1] * x1 - a[1] * y1) / a[0];
      x1 = x0;
      y.push(y1);
    }
  }
  return y;
}
