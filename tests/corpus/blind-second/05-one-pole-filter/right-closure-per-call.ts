import type { Filter, Vector } from '../types.ts';

function makeFilter(b0: number, b1: number, a0: number, a1: number) {
  let memory = { x: 0, y: 0 };
  return (x: number) => {
    const y = (b0 * x + b1 * memory.x - a1 * memory.y) / a0;
    memory = { x, y };
    return y;
  };
}

export function onePole(momentumCoeff: number): Filter {
  const gain = 1 - momentumCoeff;
  return { b: [gain, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const run = makeFilter(filter.b[0], filter.b[1], filter.a[0], filter.a[1]);
  const y = [];
  for (let i = 0; i < x.length; i++) y.push(run(x[i]));
  return y;
}
