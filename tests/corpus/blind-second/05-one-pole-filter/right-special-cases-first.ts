import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  if (momentumCoeff === 0) return { b: [1, 0], a: [1, 0] };
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const [b0, b1] = filter.b;
  const [a0, a1] = filter.a;
  if (a1 === 0) {
    return x.map((v, k) => (b0 * v + (k === 0 ? 0 : b1 * x[k - 1])) / a0);
  }
  if (b1 === 0) {
    let y = 0;
    return x.map((v) => {
      y = (b0 * v - a1 * y) / a0;
      return y;
    });
  }
  const out = [];
  let [x1, y1] = [0, 0];
  for (const v of x) {
    y1 = (b0 * v + b1 * x1 - a1 * y1) / a0;
    x1 = v;
    out.push(y1);
  }
  return out;
}
