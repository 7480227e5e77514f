import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const m = momentumCoeff;
  const b = [1 - m, 0];
  const a = [1, -m];
  return { b, a };
}
const makeProcessor = ({ b, a }: Filter) => {
  let memory = { x: 0, y: 0 };
  return (x: number): number => {
    const y = (b[0] * x + b[1] * memory.x - a[1] * memory.y) / a[0];
    memory = { x, y };
    return y;
  };
};
export function lfilter(filter: Filter, x: Vector): Vector {
  const process = makeProcessor(filter);
  const y: number[] = [];
  for (let i = 0; i < x.length; i++) y.push(process(x[i]));
  return y;
}
