import type { Filter, Vector } from '../types.ts';

export function onePole(m: number) {
  return { a: [1, -m], b: [1 - m, 0] } satisfies Filter;
}
class Delay {
  static input = 0;
  static output = 0;
  static reset() {
    Delay.output = 0;
  }
}
export function lfilter(filter: Filter, x: Vector): Vector {
  Delay.reset();
  return x.map((v) => {
    Delay.output = (filter.b[0] * v + filter.b[1] * Delay.input - filter.a[1] * Delay.output) / filter.a[0];
    Delay.input = v;
    return Delay.output;
  });
}
