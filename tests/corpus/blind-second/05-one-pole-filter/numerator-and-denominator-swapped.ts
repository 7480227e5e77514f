import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const [a0, a1] = filter.b;
  const [b0, b1] = filter.a;
  const y: number[] = [];
  let x1 = 0;
  let y1 = 0;
  for (const x0 of x) {
    const y0 = (b0 * x0 + b1 * x1 - a1 * y1) / a0;
    y.push(y0);
    [x1, y1] = [x0, y0];
  }
  return y;
}
