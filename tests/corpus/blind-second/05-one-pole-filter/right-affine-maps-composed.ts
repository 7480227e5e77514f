import type { Filter, Vector } from '../types.ts';

interface Affine { readonly factor: number; readonly offset: number }

const apply = (f: Affine, y: number): number => f.factor * y + f.offset;

function mapsOf({ b, a }: Filter, x: Vector): Affine[] {
  const factor = -a[1] / a[0];
  return x.map((v, k) => ({
    factor,
    offset: k === 0 ? (b[0] * v) / a[0] : (b[0] * v + b[1] * x[k - 1]) / a[0],
  }));
}

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  let last = 0;
  for (const map of mapsOf(filter, x)) {
    last = apply(map, last);
    y.push(last);
  }
  return y;
}
