import type { Filter, Vector } from '../types.ts';

let lastX = 0;
let lastY = 0;

export function onePole(m: number): Filter {
  return { b: [1 - m, 0], a: [1, -m] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  return x.map((value) => {
    const y = (filter.b[0] * value + filter.b[1] * lastX - filter.a[1] * lastY) / filter.a[0];
    lastX = value;
    lastY = y;
    return y;
  });
}
