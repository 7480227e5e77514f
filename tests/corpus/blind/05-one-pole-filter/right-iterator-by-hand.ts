import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const m = momentumCoeff;
  const b = [1 - m, 0];
  const a = [1, -m];
  return { b, a };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const it = x[Symbol.iterator]();
  const y: number[] = [];
  let pair: [number, number] = [0, 0];
  for (let next = it.next(); !next.done; next = it.next()) {
    const value = (filter.b[0] * next.value + filter.b[1] * pair[0] - filter.a[1] * pair[1]) / filter.a[0];
    y.push(value);
    pair = [next.value, value];
  }
  return y;
}
