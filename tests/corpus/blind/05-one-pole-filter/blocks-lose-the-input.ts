import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  const inputWeight = 1 - momentumCoeff;
  const feedbackWeight = -momentumCoeff;
  return { b: [inputWeight, 0], a: [1, feedbackWeight] };
}
const BLOCK = 512;
function processBlock(filter: Filter, block: Vector, yLast: number): number[] {
  const out: number[] = [];
  let x1 = 0;
  let y1 = yLast;
  for (const v of block) {
    y1 = (filter.b[0] * v + filter.b[1] * x1 - filter.a[1] * y1) / filter.a[0];
    x1 = v;
    out.push(y1);
  }
  return out;
}
export function lfilter(filter: Filter, x: Vector): Vector {
  let y: number[] = [];
  for (let start = 0; start < x.length; start += BLOCK) {
    const last = y.length > 0 ? y[y.length - 1] : 0;
    y = y.concat(processBlock(filter, x.slice(start, start + BLOCK), last));
  }
  return y;
}
