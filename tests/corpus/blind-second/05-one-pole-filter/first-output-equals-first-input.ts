import type { Filter, Vector } from '../types.ts';

export function onePole(m: number): Filter {
  return { b: [1 - m, 0], a: [1, -m] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  if (x.length === 0) return [];
  const [first, ...rest] = x;
  const y = [first];
  let before = first;
  for (const now of rest) {
    const last = y[y.length - 1];
    y.push((filter.b[0] * now + filter.b[1] * before - filter.a[1] * last) / filter.a[0]);
    before = now;
  }
  return y;
}
