import type { Filter, Vector } from './inputs.ts';

/** A response that decays vanishes at last where numbers end, in one order of operations earlier than in another. */
const SMALLEST = 1e-290;

/**
 * The size of what enters each output sample: the output of the same filter if no two of its terms could cancel, that of
 * (|b₀|, |b₁|; |a₀|, −|a₁|) for |x|. It is 0 only where y is 0 whatever the order of operations.
 */
export function sizes({ b: [b0, b1], a: [a0, a1] }: Filter, x: Vector): Vector {
  let [previousX, previousSize] = [0, 0];
  return x.map((sample) => {
    const terms = Math.abs(b0 * sample) + Math.abs(b1 * previousX) + Math.abs(a1) * previousSize;
    const decays = a1 !== 0 && previousSize !== 0;
    previousX = sample;
    previousSize = Math.max(terms / Math.abs(a0), decays ? SMALLEST : 0);
    return previousSize;
  });
}
