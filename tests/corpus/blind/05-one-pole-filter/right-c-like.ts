import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  var f: any = {};
  f.b = new Array(2);
  f.a = new Array(2);
  f.b[0] = 1.0 - momentumCoeff; f.b[1] = 0.0;
  f.a[0] = 1.0; f.a[1] = -momentumCoeff;
  return f;
}
export function lfilter(filter: Filter, x: Vector): Vector {
  var i: number, n: number, acc: number, y: number[];
  n = x.length;
  y = [];
  for (i = 0; i < n; i++) {
    acc = filter.b[0] * x[i];
    if (i) {
      acc += filter.b[1] * x[i - 1];
      acc -= filter.a[1] * y[i - 1];
    }
    y[i] = acc / filter.a[0];
  }
  return y;
}
