import { type Arbitrary, fc, real, tuple } from 'descent-grader/checks';
import type { Gradient, Vector } from './types.ts';

/** c·x₁^p₁·x₂^p₂·…: a term of a polynomial. */
interface Term {
  readonly factor: number;
  readonly powers: Vector;
}
export type Polynomial = readonly Term[];

/** A loss, the point β at which its gradient is tested, and the slopes that it has there. */
export interface Loss {
  readonly polynomial: Polynomial;
  readonly beta: Vector;
  readonly slopes: Vector;
}

/** x^p for whole p ≥ 0, which `**` rounds differently in each engine. */
export function power(x: number, p: number): number {
  let product = 1;
  for (let k = 0; k < p; k += 1) product *= x;
  return product;
}

/** How a power is differentiated along its own coordinate: x^p becomes p·x^(p−1). */
export type PowerRule = (x: number, p: number) => number;
const powerRule: PowerRule = (x, p) => (p === 0 ? 0 : p * power(x, p - 1));

export const valueOf =
  (polynomial: Polynomial) =>
  (beta: Vector): number =>
    polynomial.reduce(
      (sum, { factor, powers }) =>
        sum + powers.reduce((product, p, k) => product * power(beta[k]!, p), factor),
      0,
    );

/** The gradient, term by term in their order. */
export const gradientOf =
  (polynomial: Polynomial, rule: PowerRule = powerRule): Gradient =>
  (beta) =>
    beta.map((_, i) =>
      polynomial.reduce((sum, { factor, powers }) => {
        if (powers[i] === 0) return sum;
        return sum + powers.reduce((d, p, k) => d * (k === i ? rule : power)(beta[k]!, p), factor);
      }, 0),
    );

/** The same by dual numbers: value and derivative of each product go along, so it rounds in another way. */
export const dualGradientOf =
  (polynomial: Polynomial): Gradient =>
  (beta) =>
    beta.map((_, i) => {
      let slope = 0;
      for (const { factor, powers } of polynomial.toReversed()) {
        let [value, change] = [1, 0];
        for (const [k, p] of powers.entries())
          for (let turn = 0; turn < p; turn += 1)
            [value, change] = [value * beta[k]!, change * beta[k]! + (k === i ? value : 0)];
        slope += change * factor;
      }
      return slope;
    });

/** All lists of n whole numbers ≥ 0 whose sum is at most `most`. */
const upTo = (n: number, most: number): Vector[] =>
  n === 0
    ? [[]]
    : Array.from({ length: most + 1 }, (_, p) => upTo(n - 1, most - p).map((rest) => [p, ...rest])).flat();

const degreeOf = (powers: Vector): number => powers.reduce((sum, p) => sum + p, 0);

/** The largest factor of a term of degree d with which it and its derivatives stay within what the task promises, up to ±6. */
const largestFactor = (d: number): number =>
  Math.min(
    3000 / power(6, d),
    2000 / powerRule(6, d),
    600 / (d * powerRule(6, d - 1)),
    d < 3 ? Infinity : 200 / (d * (d - 1) * powerRule(6, d - 2)),
  );

const anywhere = (n: number): Arbitrary<Vector> => tuple(...Array.from({ length: n }, () => real(-5, 5)));

/**
 * Polynomials of degree four in which all coordinates meet, tilted so that their slopes at β are the given ones.
 * @param slopes of shape (n): they decide how large a mistake at β is
 * @param size how much of the promised bounds the terms may use without the tilt, which needs four times as much
 * @param beta of shape (n)
 */
export function losses(
  n: number,
  slopes: Arbitrary<Vector>,
  size = 0.17,
  beta = anywhere(n),
): Arbitrary<Loss> {
  const all = upTo(n, 4).filter((powers) => degreeOf(powers) > 1);
  const terms = all.map((powers) =>
    real(-1, 1).map((share): Term => ({
      factor: (size * share * largestFactor(degreeOf(powers))) / all.length,
      powers,
    })),
  );
  return tuple(fc.noShrink(tuple(...terms)), fc.noShrink(slopes), beta).map(([curved, wanted, at]) => {
    const without = gradientOf(curved)(at);
    const tilt = wanted.map((slope, k): Term => ({
      factor: slope - without[k]!,
      powers: at.map((_, i) => (i === k ? 1 : 0)),
    }));
    return { polynomial: [...curved, ...tilt], beta: at, slopes: wanted };
  });
}
