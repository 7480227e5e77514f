import type { Filter, Vector } from '../types.ts';

export function onePole(...[m]: [number]): Filter {
  const [b0, a1] = [1 - m, -m];
  return { b: [b0, 0], a: [1, a1] };
}
const round9 = (v: number) => Number(v.toFixed(9));
export function lfilter(filter: Filter, x: Vector): Vector {
  const exact: number[] = [];
  for (let k = 0; k < x.length; k++) {
    const past = k === 0 ? 0 : filter.b[1] * x[k - 1] - filter.a[1] * exact[k - 1];
    exact.push((filter.b[0] * x[k] + past) / filter.a[0]);
  }
  return exact.map(round9);
}
