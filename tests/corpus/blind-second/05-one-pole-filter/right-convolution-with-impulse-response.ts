import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { a: [1, -momentumCoeff], b: [1 - momentumCoeff, 0] };
}

function impulseResponse({ b, a }: Filter, n: number): number[] {
  const h: number[] = [];
  for (let k = 0; k < n; k++) {
    if (k === 0) h.push(b[0] / a[0]);
    else if (k === 1) h.push((b[1] - a[1] * h[0]) / a[0]);
    else h.push((-a[1] * h[k - 1]) / a[0]);
  }
  return h;
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const h = impulseResponse(filter, x.length);
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    let sum = 0;
    for (let i = 0; i <= k; i++) sum += h[i] * x[k - i];
    y.push(sum);
  }
  return y;
}
