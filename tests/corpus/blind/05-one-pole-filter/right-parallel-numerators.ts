import type { Filter, Vector } from '../types.ts';

export function onePole(...[m]: [number]): Filter {
  const [b0, a1] = [1 - m, -m];
  return { b: [b0, 0], a: [1, a1] };
}
function allPole(a: Vector, x: Vector): number[] {
  const p = -a[1] / a[0];
  const s: number[] = [];
  let last = 0;
  for (const v of x) {
    last = v / a[0] + p * last;
    s.push(last);
  }
  return s;
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const s = allPole(filter.a, x);
  return s.map((v, k) => filter.b[0] * v + (k > 0 ? filter.b[1] * s[k - 1] : 0));
}
