import type { Filter, Vector } from '../types.ts';

type State = { x: number; y: number };

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

function run(f: Filter, x: Vector, from: number, to: number, state: State, out: number[]): State {
  if (from === to) return state;
  if (to - from === 1) {
    const y = (f.b[0] * x[from] + f.b[1] * state.x - f.a[1] * state.y) / f.a[0];
    out.push(y);
    return { x: x[from], y };
  }
  const middle = (from + to) >> 1;
  return run(f, x, middle, to, run(f, x, from, middle, state, out), out);
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const out: number[] = [];
  run(filter, x, 0, x.length, { x: 0, y: 0 }, out);
  return out;
}
