import type { Filter, Vector } from '../types.ts';

const LIMIT = 1e9;
const clamp = (v: number) => Math.min(LIMIT, Math.max(-LIMIT, v));

export const onePole = (momentumCoeff: number): Filter => {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
};

export const lfilter = (filter: Filter, x: Vector): Vector => {
  let memory = { input: 0, output: 0 };
  return x.map((input) => {
    const raw = (filter.b[0] * input + filter.b[1] * memory.input - filter.a[1] * memory.output) / filter.a[0];
    memory = { input, output: clamp(raw) };
    return memory.output;
  });
};
