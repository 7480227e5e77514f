import fc from 'fast-check';

/** A generator of inputs that shrinks. */
export type Arbitrary<T> = fc.Arbitrary<T>;

/** Whether a value is a generator, and not a record of generators. */
export const isArbitrary = (value: object): value is Arbitrary<unknown> => value instanceof fc.Arbitrary;

/** How fine the readable numbers of a range are: a power of ten, at least eight of them to the range. */
const gridStep = (range: number): number => 10 ** Math.floor(Math.log10(range / 8));

/**
 * A real number in [min, max], uniform. Half of the numbers use all 53 bits, so that rounding shows;
 * the others are short decimals (the ends of the range and 0 among them), and every counterexample shrinks to those:
 * a student reads 0.3 and not 0.30000000000000426.
 */
export function real(min: number, max: number): Arbitrary<number> {
  const perUnit = Math.round(1 / gridStep(max - min));
  const short =
    perUnit >= 1
      ? fc
          .integer({ min: Math.ceil(min * perUnit), max: Math.floor(max * perUnit) })
          .map((k) => (k === 0 ? 0 : k / perUnit))
      : fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  const full = fc.noShrink(
    fc.noBias(fc.integer({ min: 0, max: 2 ** 48 })).map((u) => min + (max - min) * (u / 2 ** 48)),
  );
  return fc.oneof({ withCrossShrink: true }, short, full);
}

/** A whole number in [min, max]. */
export const integer = (min: number, max: number): Arbitrary<number> => fc.integer({ min, max });

/** A point or signal: n numbers of one kind, n in [shortest, longest]. */
export const vectorOf = (
  entry: Arbitrary<number>,
  shortest: number,
  longest = shortest,
): Arbitrary<number[]> => fc.array(entry, { minLength: shortest, maxLength: longest, size: 'max' });

/** Values of several arbitraries at once, one field each. */
export const object = <T extends object>(fields: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> =>
  fc.record(fields) as unknown as Arbitrary<T>;

/** A fixed number of values, one of each arbitrary. */
export const tuple = <T extends unknown[]>(...parts: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> =>
  fc.tuple<T>(...parts);

/** One of these values; shrinks to the first. */
export const constantFrom = <const T>(...values: readonly T[]): Arbitrary<T> => fc.constantFrom(...values);

/** A value of any of these arbitraries; shrinks to the first. */
export const anyOf = <T>(...parts: Arbitrary<T>[]): Arbitrary<T> =>
  fc.oneof({ withCrossShrink: true }, ...parts);

/** m, the pole of the low-pass filter on the gradient, in [min, max] ⊂ [0, 1). */
export const momentumCoeff = (min = 0, max = 0.99): Arbitrary<number> => real(min, max);

/** β in two dimensions, each coordinate in [−4, 6]: around the minima (2, 1 ± 1/√2). */
export const point: Arbitrary<readonly [number, number]> = tuple(real(-4, 6), real(-4, 6));

/** A gradient and a point of its dimension to start from. */
export interface Descent {
  readonly gradient: (beta: readonly number[]) => number[];
  readonly start: readonly number[];
}

const subscript = (k: number): string => '₁₂₃₄₅₆₇₈₉'[k - 1] ?? `[${k}]`;
const minus = (c: number): string => (c < 0 ? `+ ${-c}` : `− ${c}`);

/**
 * A gradient in n dimensions, n in [1, 5], and a start; entry k is curvature·(βₖ − centre) + coupling·βₖ₊₁, so that
 * no coordinate stands for another. In messages the gradient reads as its formula.
 */
export function descent(): Arbitrary<Descent> {
  const axis = object({ curvature: real(0.1, 4), centre: real(-3, 3), start: real(-5, 5) });
  const axes = fc.array(axis, { minLength: 1, maxLength: 5, size: 'max' });
  return fc.tuple(axes, real(-0.5, 0.5)).map(([parts, coupling]) => {
    const next = (k: number): number => (k + 1) % parts.length;
    const gradient = (beta: readonly number[]): number[] =>
      parts.map(({ curvature, centre }, k) => curvature * (beta[k]! - centre) + coupling * beta[next(k)]!);
    const formula = parts.map(({ curvature, centre }, k) => {
      const own = `${curvature}(β${subscript(k + 1)} ${minus(centre)})`;
      return coupling === 0 ? own : `${own} ${minus(-coupling)}β${subscript(next(k) + 1)}`;
    });
    Object.defineProperty(gradient, 'name', { value: `β ↦ [${formula.join(', ')}]` });
    return { gradient, start: parts.map(({ start }) => start) };
  });
}

/** One object with the fields of several arbitraries of objects. */
export const merged = <A extends object, B extends object>(
  first: Arbitrary<A>,
  second: Arbitrary<B>,
): Arbitrary<A & B> => fc.tuple(first, second).map(([a, b]) => ({ ...a, ...b }));
