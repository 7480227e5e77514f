import type { Filter, Vector } from '../types.ts';

type Memory = [input: number, output: number];

function step({ b, a }: Filter, [x1, y1]: Memory, x0: number): Memory {
  return [x0, (b[0] * x0 + b[1] * x1 - a[1] * y1) / b[0]];
}

export const onePole = (m: number): Filter => ({ b: [1 - m, 0], a: [1, -m] });

export function lfilter(filter: Filter, x: Vector): Vector {
  let memory: Memory = [0, 0];
  return x.map((v) => {
    memory = step(filter, memory, v);
    return memory[1];
  });
}
