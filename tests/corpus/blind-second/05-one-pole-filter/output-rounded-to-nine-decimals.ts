import type { Filter, Vector } from '../types.ts';

const tidy = (v: number): number => Number(v.toFixed(9));

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  let u = 0;
  let w = 0;
  const y = x.map((v) => {
    w = (b0 * v + b1 * u - a1 * w) / a0;
    u = v;
    return w;
  });
  return y.map(tidy);
}
