import type { Filter, Vector } from '../types.ts';

const cache = new Map<string, number[]>();
export function onePole(...[m]: [number]): Filter {
  const [b0, a1] = [1 - m, -m];
  return { b: [b0, 0], a: [1, a1] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const key = JSON.stringify([filter.b, filter.a, x]);
  let y = cache.get(key);
  if (y === undefined) {
    y = [];
    for (let k = 0; k < x.length; k++) {
      const past = k === 0 ? 0 : filter.b[1] * x[k - 1] - filter.a[1] * y[k - 1];
      y.push((filter.b[0] * x[k] + past) / filter.a[0]);
    }
    cache.set(key, y);
  }
  return [...y];
}
