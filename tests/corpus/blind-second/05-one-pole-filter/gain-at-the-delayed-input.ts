import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const m = momentumCoeff;
  return { b: [0, 1 - m], a: [1, -m] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const w = [0, ...x];
  const out = [0];
  for (let k = 1; k < w.length; k++) {
    out.push((filter.b[0] * w[k] + filter.b[1] * w[k - 1] - filter.a[1] * out[k - 1]) / filter.a[0]);
  }
  return out.slice(1);
}
