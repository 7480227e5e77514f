import type { Filter, Vector } from '../types.ts';

// This function makes the coefficients of the momentum filter.
export function onePole(momentumCoeff: number): Filter {
  // first the coefficients of the input
  let b0: number = 1 - momentumCoeff;
  let b1: number = 0;
  // then the coefficients of the output
  let a0: number = 1;
  let a1: number = -momentumCoeff;
  let theFilter: Filter = { b: [b0, b1], a: [a0, a1] };
  return theFilter;
}
// This function filters a signal.
export function lfilter(filter: Filter, x: Vector): Vector {
  let y: number[] = [];
  let numberOfSamples: number = x.length;
  for (let k: number = 0; k < numberOfSamples; k = k + 1) {
    let inputNow: number = x[k];
    let inputBefore: number = 0;
    let outputBefore: number = 0;
    // at k = 0 there is nothing before, so both stay 0
    if (k > 0) {
      inputBefore = x[k - 1];
      outputBefore = y[k - 1];
    }
    let part1: number = filter.b[0] * inputNow;
    let part2: number = filter.b[1] * inputBefore;
    let part3: number = filter.a[1] * outputBefore;
    let outputNow: number = (part1 + part2 - part3) / filter.a[0];
    y[k] = outputNow;
  }
  return y;
}
