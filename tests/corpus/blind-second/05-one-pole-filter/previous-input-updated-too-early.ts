import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const state = { x: 0, y: 0 };
  const y: number[] = [];
  for (const sample of x) {
    state.x = sample;
    state.y = (filter.b[0] * sample + filter.b[1] * state.x - filter.a[1] * state.y) / filter.a[0];
    y.push(state.y);
  }
  return y;
}
