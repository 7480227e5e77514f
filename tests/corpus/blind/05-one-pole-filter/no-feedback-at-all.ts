import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const m = momentumCoeff;
  const b = [1 - m, 0];
  const a = [1, -m];
  return { b, a };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b.map((c) => c / filter.a[0]);
  return x.map((v, k, all) => b0 * v + b1 * (all[k - 1] ?? 0));
}
