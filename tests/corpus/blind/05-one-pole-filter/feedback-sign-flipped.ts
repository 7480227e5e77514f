import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

function weighted(c: Vector, now: number, before: number): number {
  return c[0] * now + c[1] * before;
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = new Array(x.length).fill(0);
  for (let k = 0; k < x.length; k++) {
    // everything old goes to the right side
    const right = weighted(filter.b, x[k], k > 0 ? x[k - 1] : 0) + weighted(filter.a, 0, k > 0 ? y[k - 1] : 0);
    y[k] = right / filter.a[0];
  }
  return y;
}
