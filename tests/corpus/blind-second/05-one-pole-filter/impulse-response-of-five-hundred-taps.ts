import type { Filter, Vector } from '../types.ts';

const TAPS = 500; // long enough: it decays

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

function taps(filter: Filter): number[] {
  const h = [filter.b[0] / filter.a[0]];
  h.push((filter.b[1] - filter.a[1] * h[0]) / filter.a[0]);
  while (h.length < TAPS) h.push((-filter.a[1] / filter.a[0]) * h[h.length - 1]);
  return h;
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const h = taps(filter);
  return x.map((_, k) => {
    let acc = 0;
    for (let i = 0; i <= k && i < h.length; i++) acc += h[i] * x[k - i];
    return acc;
  });
}
