import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const p = -filter.a[1] / filter.a[0];
  const power = (k: number) => (k === 0 ? 1 : Math.exp(k * Math.log(p)));
  const g = filter.b[0] / filter.a[0];
  const c = filter.b[1] / filter.a[0];
  const h = x.map((_, k) => g * power(k) + (k > 0 ? c * power(k - 1) : 0));
  return x.map((_, n) => {
    let s = 0;
    for (let k = 0; k <= n; k++) s += h[k] * x[n - k];
    return s;
  });
}
