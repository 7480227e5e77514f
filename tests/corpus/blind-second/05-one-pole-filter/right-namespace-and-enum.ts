import type { Filter, Vector } from '../types.ts';

enum Delay {
  None,
  One,
}

namespace Section {
  export interface Memory {
    input: number;
    output: number;
  }
  export const rest = (): Memory => ({ input: 0, output: 0 });
  export function step(f: Filter, input: number, m: Memory): Memory {
    const feed = f.b[Delay.None] * input + f.b[Delay.One] * m.input;
    const back = f.a[Delay.One] * m.output;
    return { input, output: (feed - back) / f.a[Delay.None] };
  }
}

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  let memory = Section.rest();
  for (const v of x) {
    memory = Section.step(filter, v, memory);
    y.push(memory.output);
  }
  return y;
}
