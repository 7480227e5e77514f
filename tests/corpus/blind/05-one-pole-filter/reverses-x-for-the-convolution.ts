import type { Filter, Vector } from '../types.ts';

export function onePole(...[m]: [number]): Filter {
  const [b0, a1] = [1 - m, -m];
  return { b: [b0, 0], a: [1, a1] };
}
export function lfilter(filter: Filter, x: any): Vector {
  const n = x.length;
  const h: number[] = [];
  for (let k = 0; k < n; k++) {
    if (k === 0) h.push(filter.b[0] / filter.a[0]);
    else if (k === 1) h.push((filter.b[1] - filter.a[1] * h[0]) / filter.a[0]);
    else h.push((-filter.a[1] * h[k - 1]) / filter.a[0]);
  }
  const flipped = x.reverse();
  const y: number[] = [];
  for (let k = 0; k < n; k++) {
    let sum = 0;
    for (let i = 0; i <= k; i++) sum += h[i] * flipped[n - 1 - (k - i)];
    y.push(sum);
  }
  return y;
}
