import type { Filter, Vector } from '../types.ts';

export function onePole(m: number) {
  return { a: [1, -m], b: [1 - m, 0] } satisfies Filter;
}
type State = readonly [number, number];
function part(f: Filter, x: Vector, from: number, to: number, s: State, y: number[]): State {
  if (to - from === 0) return s;
  if (to - from === 1) {
    const v = (f.b[0] * x[from] + f.b[1] * s[0] - f.a[1] * s[1]) / f.a[0];
    y.push(v);
    return [x[from], v];
  }
  const middle = (from + to) >> 1;
  const half = part(f, x, from, middle, s, y);
  return part(f, x, middle, to, half, y);
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  part(filter, x, 0, x.length, [0, 0], y);
  return y;
}
