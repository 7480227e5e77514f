import { anyOf, callable, constantFrom, number, object, real, type Arbitrary } from 'descent-grader/checks';

// The functions that the checks pass to solutions.

/** A function of a number, with the largest magnitude that its terms have for |x| ≤ `reach`. */
export interface OfNumber {
  readonly f: ReturnType<typeof ofNumber>;
  readonly size: (reach: number) => number;
}

/** A number in a text: a negative one in parentheses, so that `x - -1` and `-1 ** 2` cannot come up. */
const written = (value: number): string => (value < 0 ? `(${value})` : String(value));

const ofNumber = (text: string, kind: string, f: (x: number) => number) =>
  callable(text, [['x', number]], number, f, { kind });

/** a + bx + cx² + dx³ */
export const polynomial = (a: number, b: number, c: number, d: number): OfNumber => ({
  f: ofNumber(
    `(x) => ${written(a)} + x * (${written(b)} + x * (${written(c)} + x * ${written(d)}))`,
    'a polynomial',
    (x) => a + x * (b + x * (c + x * d)),
  ),
  size: (x) => Math.abs(a) + x * (Math.abs(b) + x * (Math.abs(c) + x * Math.abs(d))),
});

/** 1/(x² + a): smooth, and no polynomial. */
export const bell = (a: number): OfNumber => ({
  f: ofNumber(`(x) => 1 / (x * x + ${a})`, 'a bell', (x) => 1 / (x * x + a)),
  size: () => 1 / a,
});

const constant = (a: number): OfNumber => ({
  f: ofNumber(`(x) => ${written(a)}`, 'a constant', () => a),
  size: () => Math.abs(a),
});

const coefficient = real(-3, 3);

/** Of each kind. */
export const eachFunction: readonly Arbitrary<OfNumber>[] = [
  object<Record<'a' | 'b' | 'c' | 'd', number>>({
    a: coefficient,
    b: coefficient,
    c: coefficient,
    d: real(0.5, 3),
  }).map((p) => polynomial(p.a, p.b, p.c, p.d)),
  real(0.5, 4).map(bell),
  constantFrom(2, -3, 0.5).map(constant),
];
export const functions = anyOf(...eachFunction);

export const KINDS = ['a polynomial', 'a bell', 'a constant'] as const;
