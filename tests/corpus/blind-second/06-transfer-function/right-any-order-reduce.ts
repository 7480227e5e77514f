import type { Complex, Filter, Vector } from '../types.ts';

type Pair = readonly [number, number];

/** sum of c[k] e^(-j w k) */
const polynomial = (c: Vector, w: number): Pair =>
  c.reduce<Pair>(([re, im], ck, k) => [re + ck * Math.cos(w * k), im - ck * Math.sin(w * k)], [0, 0]);

const divide = ([a, b]: Pair, [c, d]: Pair): Pair => {
  const n = c ** 2 + d ** 2;
  return [(a * c + b * d) / n, (b * c - a * d) / n];
};

export const frequencyResponse = (filter: Filter, omega: Vector): Complex[] =>
  omega.reduce<Complex[]>((list, w) => {
    const [re, im] = divide(polynomial(filter.b, w), polynomial(filter.a, w));
    list.push({ re, im });
    return list;
  }, []);

export const levelInDecibel = (h: Complex[]): Vector =>
  h.reduce<number[]>((list, { re, im }) => {
    list.push(20 * Math.log10(Math.hypot(re, im)));
    return list;
  }, []);

export const zerosPolesGain = ({ b, a }: Filter) => ({
  zeros: b.slice(1).map((b1) => -b1 / b[0]),
  poles: a.slice(1).map((a1) => -a1 / a[0]),
  gain: b[0] / a[0],
});
