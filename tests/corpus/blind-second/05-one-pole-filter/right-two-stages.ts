import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

const delayed = (x: Vector): number[] => [0, ...x].slice(0, x.length);

function fir(b: Vector, x: Vector): number[] {
  const old = delayed(x);
  return x.map((v, k) => b[0] * v + b[1] * old[k]);
}

function feedback(a: Vector, v: Vector): number[] {
  const y: number[] = [];
  v.forEach((value, k) => {
    const before = k > 0 ? y[k - 1] : 0;
    y.push((value - a[1] * before) / a[0]);
  });
  return y;
}

export function lfilter(filter: Filter, x: Vector): Vector {
  return feedback(filter.a, fir(filter.b, x));
}
