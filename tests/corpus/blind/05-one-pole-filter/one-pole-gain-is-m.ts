import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [momentumCoeff, 0], a: [1, -momentumCoeff] };
}
interface State { x: number; y: number }
export function lfilter({ a, b }: Filter, x: Vector): Vector {
  const state: State = { x: 0, y: 0 };
  const y: number[] = [];
  for (const input of x) {
    const output = (b[0] * input + b[1] * state.x - a[1] * state.y) / a[0];
    state.x = input;
    state.y = output;
    y.push(output);
  }
  return y;
}
