import type { Filter, Vector } from '../types.ts';

const BLOCK_SIZE = 256;

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

function block(filter: Filter, x: Vector): number[] {
  const y: number[] = [];
  x.forEach((v, k) => {
    const u = k > 0 ? x[k - 1] : 0;
    const w = k > 0 ? y[k - 1] : 0;
    y.push((filter.b[0] * v + filter.b[1] * u - filter.a[1] * w) / filter.a[0]);
  });
  return y;
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const out: number[] = [];
  for (let from = 0; from < x.length; from += BLOCK_SIZE) {
    out.push(...block(filter, x.slice(from, from + BLOCK_SIZE)));
  }
  return out;
}
