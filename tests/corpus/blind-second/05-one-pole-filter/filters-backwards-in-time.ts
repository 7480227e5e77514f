import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  return x.reduceRight<number[]>((y, v, k) => {
    const xNext = k + 1 < x.length ? x[k + 1] : 0;
    const yNext = y[0] ?? 0;
    return [(filter.b[0] * v + filter.b[1] * xNext - filter.a[1] * yNext) / filter.a[0], ...y];
  }, []);
}
