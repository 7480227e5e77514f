import type { Filter, Vector } from '../types.ts';

export function onePole(m: number) {
  return { a: [1, -m], b: [1 - m, 0] } satisfies Filter;
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  const p = -a1 / a0;
  if (x.length > 1 && x.every((v) => v === x[0])) {
    const geo = (n: number) => (1 - p ** n) / (1 - p);
    return x.map((v, k) => (v * (b0 * geo(k + 1) + b1 * geo(k))) / a0);
  }
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) y.push((b0 * x[k] + b1 * (x[k - 1] ?? 0)) / a0 + p * (y[k - 1] ?? 0));
  return y;
}
