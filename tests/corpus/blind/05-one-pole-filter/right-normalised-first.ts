import type { Filter, Vector } from '../types.ts';

export function onePole(beta: number): Filter {
  let b: number[] = [];
  let a: number[] = [];
  b.push(1 - beta);
  b.push(0);
  a.push(1);
  a.push(-beta);
  return { b: b, a: a };
}
function normalise(f: Filter): Filter {
  const a0 = f.a[0];
  return { b: f.b.map((c) => c / a0), a: f.a.map((c) => c / a0) };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const f = normalise(filter);
  const y: number[] = [];
  let xs = 0;
  let ys = 0;
  for (const v of x) {
    ys = f.b[0] * v + f.b[1] * xs - f.a[1] * ys;
    xs = v;
    y.push(ys);
  }
  return y;
}
