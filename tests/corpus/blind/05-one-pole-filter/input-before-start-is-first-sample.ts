import type { Filter, Vector } from '../types.ts';

export function onePole(...[m]: [number]): Filter {
  const [b0, a1] = [1 - m, -m];
  return { b: [b0, 0], a: [1, a1] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  let y1 = 0;
  return x.map((v, k) => {
    const x1 = x[Math.max(0, k - 1)];
    y1 = (filter.b[0] * v + filter.b[1] * x1 - filter.a[1] * y1) / filter.a[0];
    return y1;
  });
}
