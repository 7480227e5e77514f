// Recursion over lists: the first element, and the rest in a list of its own.
import type { Complex, Filter, Vector } from '../types.ts';

const at = ([c0, c1]: Vector, w: number): Complex => ({ re: c0 + c1 * Math.cos(w), im: -c1 * Math.sin(w) });

function quotient(n: Complex, d: Complex): Complex {
  const power = d.re ** 2 + d.im ** 2;
  return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
}

export function frequencyResponse(filter: Filter, [w, ...others]: Vector): Complex[] {
  if (w === undefined) return [];
  return [quotient(at(filter.b, w), at(filter.a, w)), ...frequencyResponse(filter, others)];
}

export function levelInDecibel([first, ...rest]: readonly Complex[]): number[] {
  if (first === undefined) return [];
  return [20 * Math.log10(Math.hypot(first.re, first.im)), ...levelInDecibel(rest)];
}

export function zerosPolesGain({ b: [b0, ...b], a: [a0, ...a] }: Filter) {
  return { zeros: b.map((c) => -c / b0), poles: a.map((c) => -c / a0), gain: b0 / a0 };
}
