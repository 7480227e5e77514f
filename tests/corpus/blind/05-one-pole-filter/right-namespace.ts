import type { Filter, Vector } from '../types.ts';

enum Delay {
  None = 0,
  One = 1,
}
namespace Dsp {
  export function output(f: Filter, x0: number, x1: number, y1: number): number {
    return (f.b[Delay.None] * x0 + f.b[Delay.One] * x1 - f.a[Delay.One] * y1) / f.a[Delay.None];
  }
}
export function onePole(momentumCoeff: number): Filter {
  const inputWeight = 1 - momentumCoeff;
  const feedbackWeight = -momentumCoeff;
  return { b: [inputWeight, 0], a: [1, feedbackWeight] };
}
export function lfilter(filter: Filter, x: Vector): Vector {
  const y: number[] = [];
  for (let k = 0; k < x.length; k++) {
    y.push(k === 0 ? Dsp.output(filter, x[0], 0, 0) : Dsp.output(filter, x[k], x[k - 1], y[k - 1]));
  }
  return y;
}
