import fc from 'fast-check';

/** Generates inputs of a check and shrinks them. */
export type Arbitrary<T> = fc.Arbitrary<T>;

/** Whether a value is one arbitrary, as opposed to an object of several. */
export const isArbitrary = (value: object): value is Arbitrary<unknown> => value instanceof fc.Arbitrary;

/**
 * A number with all its digits lies at one of 3³⁰ places between two short decimals. With a power of 2, sums would be
 * exact and would not show how a solution rounds.
 */
const PLACES = 205_891_132_094_649;

/** ⌊log₁₀ x⌋ for x > 0, from the decimal digits of x, because JavaScript engines round `Math.log10` differently. */
const decadeOf = (x: number): number => Number(x.toExponential().split('e')[1]);

/**
 * A real number in [min, max]. Half of the numbers are short decimals, at most a tenth of the range apart. The others
 * lie anywhere between them and use all 53 bits, so that rounding becomes visible. Both shrink to short decimals near
 * 0: a student reads 0.3 instead of 0.30000000000000426.
 * @param min,max finite, min < max; without unit
 */
export function real(min: number, max: number): Arbitrary<number> {
  const perUnit = Number(`1e${-decadeOf((max - min) / 8)}`);
  const short = fc.integer({ min: Math.floor(min * perUnit), max: Math.floor(max * perUnit) });
  // A negative place means the short decimal itself, and so does 0, to which it shrinks.
  const place = fc.noBias(fc.integer({ min: -PLACES, max: PLACES - 1 }));
  // fast-check shrinks the first entry first: the place, so that the digits disappear before the size.
  return fc
    .tuple(place, short)
    .map(([at, k]) => Math.min(max, Math.max(min, (k + Math.max(0, at) / PLACES) / perUnit)));
}

/** A whole number in [min, max]. */
export const integer = (min: number, max: number): Arbitrary<number> => fc.integer({ min, max });

/** A point or a signal: n numbers, n in [shortest, longest]; by default of one length. */
export const vectorOf = (
  entry: Arbitrary<number>,
  shortest: number,
  longest = shortest,
): Arbitrary<number[]> => fc.array(entry, { minLength: shortest, maxLength: longest, size: 'max' });

/** An object with one field for each arbitrary. */
export const object = <T extends object>(fields: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> =>
  fc.record(fields) as unknown as Arbitrary<T>;

/** A tuple with one entry for each arbitrary. */
export const tuple = <T extends unknown[]>(...parts: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> =>
  fc.tuple<T>(...parts);

/** One of these values; shrinks towards the first. */
export const constantFrom = <const T>(...values: readonly T[]): Arbitrary<T> => fc.constantFrom(...values);

/** A value of one of these arbitraries; shrinks towards the first arbitrary. */
export const anyOf = <T>(...parts: Arbitrary<T>[]): Arbitrary<T> =>
  fc.oneof({ withCrossShrink: true }, ...parts);

/** The momentum coefficient m in [min, max] ⊂ [0, 1), the pole of the low-pass filter on the gradient; without unit. */
export const momentumCoeff = (min = 0, max = 0.99): Arbitrary<number> => real(min, max);

/** β in two dimensions, each coordinate in [−4, 6], around the minima of the loss at (2, 1 ± 1/√2). */
export const point: Arbitrary<readonly [number, number]> = tuple(real(-4, 6), real(-4, 6));

/** A gradient and a point at which a descent starts; both of shape (n). */
export interface Descent {
  readonly gradient: (beta: readonly number[]) => number[];
  readonly start: readonly number[];
}

const subscript = (k: number): string => '₁₂₃₄₅₆₇₈₉'[k - 1] ?? `[${k}]`;
const minus = (c: number): string => (c < 0 ? `+ ${-c}` : `− ${c}`);
/** Without the rounding error of a sum in its last digits: 0.1 + 0.2 is 0.3. */
const rounded = (x: number): number => Number(x.toPrecision(15));

/** curvature·(β₁ − centre) + coupling·β₁ as one linear function: in one dimension the axis is coupled to itself. */
function oneDimensionalFormula({ curvature, centre }: Axis, coupling: number): string {
  const slope = rounded(curvature + coupling);
  const offset = rounded(curvature * centre);
  const linear = `${slope < 0 ? `−${-slope}` : slope}β₁`;
  return offset === 0 ? linear : `${linear} ${minus(offset)}`;
}

/** One dimension of a `Descent`; all finite. */
export interface Axis {
  readonly curvature: number;
  readonly centre: number;
  readonly start: number;
}

/**
 * A descent in as many dimensions as there are axes. Entry k of its gradient is
 * curvature·(βₖ − centre) + coupling·βₖ₊₁, and after the last axis comes the first. The gradient's name, which students
 * read as an input, is its formula.
 * @param axes at least one
 * @param coupling finite
 */
export function descentAlong(axes: readonly Axis[], coupling = 0): Descent {
  const next = (k: number): number => (k + 1) % axes.length;
  const gradient = (beta: readonly number[]): number[] =>
    axes.map(({ curvature, centre }, k) => curvature * (beta[k]! - centre) + coupling * beta[next(k)]!);
  const formula = axes.map(({ curvature, centre }, k) => {
    if (coupling !== 0 && axes.length === 1) return oneDimensionalFormula(axes[k]!, coupling);
    const beta = `β${subscript(k + 1)}`;
    const own = centre === 0 ? `${curvature}${beta}` : `${curvature}(${beta} ${minus(centre)})`;
    return coupling === 0 ? own : `${own} ${minus(-coupling)}β${subscript(next(k) + 1)}`;
  });
  Object.defineProperty(gradient, 'name', { value: `β ↦ [${formula.join(', ')}]` });
  return { gradient, start: axes.map(({ start }) => start) };
}

/** A descent in n dimensions, n in [1, 5], each with its own curvature, centre and start. */
export function descent(): Arbitrary<Descent> {
  const coordinate = anyOf(real(-5, 5), real(-5, 5), real(-1000, 1000));
  const axis = object<Axis>({ curvature: real(0.1, 4), centre: real(-3, 3), start: coordinate });
  const axes = fc.array(axis, { minLength: 1, maxLength: 5, size: 'max' });
  return fc.tuple(axes, real(-0.5, 0.5)).map(([along, coupling]) => descentAlong(along, coupling));
}

/** An object with the fields of both arbitraries' objects; the second wins where both have a field. */
export const merged = <A extends object, B extends object>(
  first: Arbitrary<A>,
  second: Arbitrary<B>,
): Arbitrary<A & B> => fc.tuple(first, second).map(([a, b]) => ({ ...a, ...b }));
