import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const y: number[] = [];
  let lastX = 0;
  let lastY = 0;
  for (let k = 0; k < x.length; k++) {
    const yk = (b0 * x[k] + b1 * lastX - a1 * lastY) / a0;
    y.push(yk);
    lastX = x[k];
    lastY = yk;
  }
  return y;
}
