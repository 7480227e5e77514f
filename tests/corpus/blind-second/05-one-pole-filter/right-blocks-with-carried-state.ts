import type { Filter, Vector } from '../types.ts';

const BLOCK = 64;

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

function processBlock(filter: Filter, block: Vector, state: Float64Array): number[] {
  return block.map((x) => {
    const y = (filter.b[0] * x + filter.b[1] * state[0] - filter.a[1] * state[1]) / filter.a[0];
    state[0] = x;
    state[1] = y;
    return y;
  });
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const state = new Float64Array(2);
  const y: number[] = [];
  for (let start = 0; start < x.length; start += BLOCK) {
    y.push(...processBlock(filter, x.slice(start, start + BLOCK), state));
  }
  return y;
}
