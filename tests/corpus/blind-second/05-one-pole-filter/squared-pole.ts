import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

// h[k] = b0 p^k + b1 p^(k-1)
function h(filter: Filter, k: number): number {
  const p = -filter.a[1] / filter.a[0];
  if (k === 0) return filter.b[0] / filter.a[0];
  return (filter.b[0] * p ** (2 * k) + filter.b[1] * p ** (k - 1)) / filter.a[0];
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const taps = x.map((_, k) => h(filter, k));
  return x.map((_, k) => {
    let y = 0;
    for (let i = 0; i <= k; i++) y += taps[i] * x[k - i];
    return y;
  });
}
