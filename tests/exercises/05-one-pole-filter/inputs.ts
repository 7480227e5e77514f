import {
  anyOf,
  integer,
  listOf,
  numberIn,
  object,
  range,
  real,
  recordOf,
  signed,
  tuple,
  valuesOf,
  vectorOf,
  type Arbitrary,
} from 'descent-grader/checks';
import { momentumCoeff, MOMENTUM_COEFF } from '../descents/index.ts';

export type Vector = readonly number[];
type Pair = readonly [number, number];
export interface Filter {
  readonly b: Pair;
  readonly a: Pair;
}
export interface Filtering {
  readonly filter: Filter;
  readonly x: Vector;
}

/** a₀, which is never 0. */
const LEADING = range(1e-3, 1e3, { sign: 'either', special: [1, -1] });
/** b₀, b₁ and a₁. */
const COEFFICIENT = signed(1e-6, 1e3);
/** 1 is the impulse, and where a signal would be clipped. */
const SAMPLE = signed(1e-9, 1e6, [1]);
/** Samples of a signal. */
const LONGEST = 2048;

export const DOMAINS = {
  momentumCoeff: numberIn(MOMENTUM_COEFF),
  filter: recordOf({
    b: recordOf({ 0: numberIn(COEFFICIENT), 1: numberIn(COEFFICIENT) }),
    a: recordOf({ 0: numberIn(LEADING), 1: numberIn(COEFFICIENT) }),
  }),
  x: listOf(numberIn(SAMPLE), 0, LONGEST, [1]),
};

/** m as a student would choose it. */
export const ordinaryCoefficient = (max: number): Arbitrary<number> => momentumCoeff(0.05, max);

const awayFromZero = (least: number, most: number): Arbitrary<number> =>
  anyOf(real(least, most), real(-most, -least));

/** Where the zero is at the pole, b₁/b₀ = a₁/a₀, nothing sounds on. */
const soundsOn = ({ b: [b0, b1], a: [a0, a1] }: Filter): boolean => Math.abs(b1 * a0 - b0 * a1) >= 0.01;

/**
 * A filter that uses all of its coefficients, a₀ ≥ 1 and the pole well inside the unit circle, away from the zero. b₁ is
 * another number than a₁: where a slip takes x for y the two would cancel, and the laws of filters would cost points, too.
 */
export const ordinaryFilter: Arbitrary<Filter> = object<Filter>({
  b: tuple<[number, number]>(awayFromZero(0.1, 3), awayFromZero(0.1, 3)),
  a: tuple<[number, number]>(real(1, 4), awayFromZero(0.1, 0.9)),
}).filter((filter) => soundsOn(filter) && filter.b[1] !== filter.a[1]);

/** No sample is 0, and there are always as many: a slip at a sample or at a length costs the points of the checks that are about it. */
export const ordinarySignal = (length: number): Arbitrary<Vector> => vectorOf(awayFromZero(0.1, 5), length);

/** A signal that is faint or loud from beginning to end: what is small compared with 1 is not small in it. */
const scaledSignal: Arbitrary<number[]> = tuple<[number[], number]>(
  vectorOf(awayFromZero(1, 9.9), 2, 40),
  integer(-9, 5),
).map(([digits, decade]) => digits.map((value) => Number(`${value}e${decade}`)));

const leading = valuesOf(numberIn(LEADING), awayFromZero(1, 4));
const coefficient = valuesOf(numberIn(COEFFICIENT), real(-3, 3));

/** Any filter, with its pole anywhere, and a signal so short that nothing overflows: |pole|⁴⁰ ≤ 1e240. */
export const anyFiltering: Arbitrary<Filtering> = object<Filtering>({
  filter: object<Filter>({
    b: tuple<[number, number]>(coefficient, coefficient),
    a: tuple<[number, number]>(leading, coefficient),
  }),
  x: anyOf(vectorOf(valuesOf(numberIn(SAMPLE), real(-5, 5)), 2, 40), scaledSignal),
});

export const impulse = (length: number): Vector => Array.from({ length }, (_, k) => (k === 0 ? 1 : 0));

const wave = (length: number): Vector => Array.from({ length }, (_, k) => ((7 * k) % 11) - 4);

const rising: Vector = Array.from({ length: 12 }, (_, k) => k * k - 20);

/** It falls silent, goes on, and falls silent again: what comes out does not. */
const pausing: Vector = [5, ...Array<number>(150).fill(0), -2, ...Array<number>(251).fill(0)];

/** All signs of b₀ and a₀, a₀ being ±1, beside a b₁ and an a₁ that are 0 or not: a slip may need any of them together. */
const ALL_SIGNS: readonly Filtering[] = [2, -2].flatMap((b0) =>
  [1, -1].flatMap((a0) =>
    [0, 3].flatMap((b1) =>
      [0, 0.5, -0.5].map((a1): Filtering => ({ filter: { b: [b0, b1], a: [a0, a1] }, x: wave(4) })),
    ),
  ),
);

/** Beside a running sum of samples that are alike, where the formula of a geometric series cancels. */
const BESIDE_A_SUM: readonly Filtering[] = [1e-12, -1e-12, 2e-8, -2e-8, 1e-4, -1e-4].map((distance) => ({
  filter: { b: [1, 0], a: [2, -2 * (1 + distance)] },
  x: [3, 3, 3, 3],
}));

/** Samples that are alike, and their running sum; no memory at all, where a sample is 0, and where a faint one follows a loud one; poles on the unit circle, at 1 and at −1, and just beside it; then responses that grow or decay as fast as they can. */
export const BORDERS: readonly Filtering[] = [
  ...BESIDE_A_SUM,
  { filter: { b: [1, 0.5], a: [2, -1] }, x: [3, 3, 3] },
  { filter: { b: [1, 0], a: [1, -1] }, x: [3, 3, 3] },
  { filter: { b: [3, 0], a: [2, 0] }, x: [...wave(12), 1e6, 1e-9] },
  { filter: { b: [1, 0.5], a: [2, -2] }, x: wave(12) },
  { filter: { b: [1, 0.5], a: [-2, -2] }, x: wave(12) },
  { filter: { b: [1, 0.5], a: [1, -1.0000001] }, x: wave(12) },
  { filter: { b: [1, 0.5], a: [1, 0.9999999] }, x: rising },
  { filter: { b: [1, 0.5], a: [1e-3, 1e3] }, x: wave(41) },
  { filter: { b: [1, 0.5], a: [1e3, 1e-6] }, x: impulse(41) },
  { filter: { b: [1e-6, 1e-6], a: [1e3, 1e2] }, x: impulse(41).map((sample) => sample * 1e-9) },
  ...ALL_SIGNS,
];

const constant = (length: number): Vector => Array<number>(length).fill(0.3);

/** Alike for so long that a solution may take the output for settled: beside a pole where it is not, and until a sample differs. */
const STEADY: readonly Filtering[] = [
  ...[constant(450), constant(450).map((sample, k) => (k % 2 === 0 ? sample : -sample))].flatMap((x) =>
    [1, -1].map((side): Filtering => ({ filter: { b: [1, 0.5], a: [2, side * 2 * (1 - 1e-6)] }, x })),
  ),
  // It settles at 0.3 exactly: as text its outputs are short.
  { filter: { b: [1, 0], a: [1.25, -0.25] }, x: constant(LONGEST - 1).with(1400, 0.7) },
];

/** In which what came in hundreds of samples ago still counts. */
export const LONG: readonly Filtering[] = [
  { filter: { b: [1, 0.5], a: [2, -1.999] }, x: pausing },
  // A pole at 1: its outputs have few digits, so that copying them as text takes no longer than it must.
  { filter: { b: [1, -0.5], a: [2, -2] }, x: wave(LONGEST) },
  ...STEADY,
];

/** The empty signal first. */
export const LENGTHS: readonly Filtering[] = [[], [3], [3, -1], [0], [0, 0, 0, 0, 0], wave(40)].map((x) => ({
  filter: { b: [1, 0.5], a: [2, -1] },
  x,
}));
