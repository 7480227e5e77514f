import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}
type Memory = { x: number; y: number };
function block(f: Filter, part: Vector, memory: Memory): { out: number[]; memory: Memory } {
  let { x, y } = memory;
  const out = part.map((v) => {
    y = (f.b[0] * v + f.b[1] * x - f.a[1] * y) / f.a[0];
    x = v;
    return y;
  });
  return { out, memory: { x, y } };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const all: number[] = [];
  let memory: Memory = { x: 0, y: 0 };
  for (let i = 0; i < x.length; i += 64) {
    const result = block(filter, x.slice(i, i + 64), memory);
    all.push(...result.out);
    memory = result.memory;
  }
  return all;
}
