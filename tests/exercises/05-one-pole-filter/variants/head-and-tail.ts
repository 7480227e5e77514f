// Recursion over the signal as a list: the first sample, and the rest of it in a list of its own.
import type { Filter, Vector } from '../types.ts';

export function onePole(momentumCoeff: number): Filter {
  return { b: [1 - momentumCoeff, 0], a: [1, -momentumCoeff] };
}

export function lfilter({ b: [b0, b1], a: [a0, a1] }: Filter, x: Vector): Vector {
  function outputs([now, ...later]: Vector, xBefore: number, yBefore: number): number[] {
    if (now === undefined) return [];
    const y = (b0 * now + b1 * xBefore - a1 * yBefore) / a0;
    return [y, ...outputs(later, now, y)];
  }
  return outputs(x, 0, 0);
}
