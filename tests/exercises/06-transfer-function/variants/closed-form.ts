// The quotient multiplied out by hand: only cos Ω and sin Ω are left, and a power in the denominator.
import type { Complex, Filter, Vector } from '../types.ts';

export const frequencyResponse = ({ b: [b0, b1], a: [a0, a1] }: Filter, omega: Vector): Complex[] =>
  omega.map((w) => {
    const power = a0 * a0 + a1 * a1 + 2 * a0 * a1 * Math.cos(w);
    return {
      re: (b0 * a0 + b1 * a1 + (b0 * a1 + b1 * a0) * Math.cos(w)) / power,
      im: ((b0 * a1 - b1 * a0) * Math.sin(w)) / power,
    };
  });

export const levelInDecibel = (h: readonly Complex[]): Vector =>
  h.map(({ re, im }) => 10 * Math.log10(re * re + im * im));

export const zerosPolesGain = ({ b: [b0, b1], a: [a0, a1] }: Filter) => ({
  gain: b0 / a0,
  poles: [(-1 * a1) / a0],
  zeros: [(-1 * b1) / b0],
});
