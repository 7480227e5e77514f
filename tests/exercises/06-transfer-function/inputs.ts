import {
  anyOf,
  constantFrom,
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
import type { Filter as AnyFilter } from '#reference/types.ts';
import { MOMENTUM_COEFF } from '../descents/index.ts';
import {
  type Asked,
  type Complex,
  grid,
  isFarFromPole,
  type Filter,
  LEAST_OMEGA,
  type Vector,
} from './complex.ts';

/** b₀ and a₀, which are never 0. */
const LEADING_B = range(1e-6, 1e3, { sign: 'either' });
const LEADING_A = range(1e-3, 1e3, { sign: 'either', special: [1, -1] });
/** b₁ and a₁. */
const COEFFICIENT = signed(1e-6, 1e3);
const LARGEST_POLE = 1e4;
/** On 0 and ±π, just beside them, and many turns away. */
const OMEGA = signed(LEAST_OMEGA, 100, [
  Math.PI,
  -Math.PI,
  Math.PI - LEAST_OMEGA,
  Math.PI + LEAST_OMEGA,
  LEAST_OMEGA - Math.PI,
  2 * Math.PI,
]);
/** Ω or H at once. */
const LONGEST = 1000;
/** Real and imaginary part: with both at their largest |H| is below 1e100. */
const PART = signed(1e-100, 7e99);
/** The filter of the momentum: m has the range of all exercises where zero and pole are asked for. */

export const DOMAINS = {
  filter: recordOf({
    b: recordOf({ 0: numberIn(LEADING_B), 1: numberIn(COEFFICIENT) }),
    a: recordOf({ 0: numberIn(LEADING_A), 1: numberIn(COEFFICIENT) }),
  }),
  omega: listOf(numberIn(OMEGA), 0, LONGEST, [1]),
  h: listOf(recordOf({ re: numberIn(PART), im: numberIn(PART) }), 0, LONGEST, [1]),
};

/** A pole is not too large, and no Ω is so near to one on the unit circle that digits get lost. */
const hasSmallPole = ({ a: [a0, a1] }: AnyFilter): boolean => Math.abs(a1!) <= LARGEST_POLE * Math.abs(a0!);
export const TOGETHER = {
  frequencyResponse: (filter: AnyFilter, omega: Vector) =>
    hasSmallPole(filter) && omega.every((frequency) => isFarFromPole(filter as Filter, frequency)),
  zerosPolesGain: hasSmallPole,
};

/** Zeros and poles at 1 and at −1, and a zero on the pole. */
const SPECIAL_FILTERS = [
  { of: 'filter.a.1', is: 'a₀', value: ({ a: [a0] }: AnyFilter) => a0! },
  { of: 'filter.a.1', is: '−a₀', value: ({ a: [a0] }: AnyFilter) => -a0! },
  { of: 'filter.b.1', is: 'b₀', value: ({ b: [b0] }: AnyFilter) => b0! },
  { of: 'filter.b.1', is: '−b₀', value: ({ b: [b0] }: AnyFilter) => -b0! },
  { of: 'filter.b.1', is: 'a₁b₀/a₀', value: ({ b: [b0], a: [a0, a1] }: AnyFilter) => (a1! * b0!) / a0! },
];
export const RELATIONS = { frequencyResponse: SPECIAL_FILTERS, zerosPolesGain: SPECIAL_FILTERS };

export const awayFromZero = (least: number, most: number): Arbitrary<number> =>
  anyOf(real(least, most), real(-most, -least));

/** A filter that uses all of its coefficients, b₀ and a₀ ≥ 1 and the pole inside a circle of the radius given. */
export const ordinaryFilter = (radius: number): Arbitrary<Filter> =>
  object<Filter>({
    b: tuple<[number, number]>(real(1, 4), awayFromZero(0.1, 4)),
    a: tuple<[number, number]>(real(1, 4), awayFromZero(radius / 10, radius)),
  });

const coefficient = valuesOf(numberIn(COEFFICIENT), real(-4, 4));
const leading = awayFromZero(1, 4);

/** Any filter; where the pole would be larger than the contract says it is as large. */
export const anyFilter: Arbitrary<Filter> = object<Filter>({
  b: tuple<[number, number]>(valuesOf(numberIn(LEADING_B), leading), coefficient),
  a: tuple<[number, number]>(valuesOf(numberIn(LEADING_A), leading), coefficient),
}).map(({ b, a: [a0, a1] }) => {
  const most = Math.abs(a0) * LARGEST_POLE;
  return { b, a: [a0, Math.max(-most, Math.min(most, a1))] };
});

/** All signs of b₀ and a₀, a₀ being ±1, beside a b₁ and an a₁ that are 0 or not: a slip may need any of them together. */
const ALL_SIGNS: readonly Filter[] = [2, -2].flatMap((b0) =>
  [1, -1].flatMap((a0) =>
    [0, 3].flatMap((b1) => [0, 0.5, -0.5].map((a1): Filter => ({ b: [b0, b1], a: [a0, a1] }))),
  ),
);
/** Poles as large as they may be, and nearly so. */
const LARGE_POLES = [1, 1 - 1e-8, 1 - 1e-4, 1 - 1e-3].flatMap((part): Filter[] =>
  [1, -1].map((sign) => ({ b: [2, 3], a: [0.0625, sign * part * 0.0625 * LARGEST_POLE] })),
);
export const FILTERS = [...ALL_SIGNS, ...LARGE_POLES].map((filter) => ({ filter }));
const oneOmega = awayFromZero(0.1, 10);
/**
 * Some Ω on either side of 0 and beyond 2π, in any order. They shrink to π/2: there z⁻¹ is −j, and a student can work out
 * H by hand.
 */
export const ordinaryOmega = vectorOf(anyOf(constantFrom(Math.PI / 2), oneOmega, oneOmega, oneOmega), 1, 6);

/** Any filter at some Ω; one so near to a pole on the unit circle that digits get lost is moved away from it. */
export const anyFilterAtSomeOmega = object<{ filter: Filter; omega: Vector }>({
  filter: anyFilter,
  omega: ordinaryOmega,
}).map(({ filter, omega }) => ({
  filter,
  omega: omega.map((frequency) => (isFarFromPole(filter, frequency) ? frequency : frequency + 1)),
}));

/** Any Ω, alone and among others. */
export const someOmega = listOf(numberIn(OMEGA), 1, 12);

/** m with all its borders. */
export const anyCoefficient = numberIn(MOMENTUM_COEFF);
/** m up to 0.99: beyond it a quotient of powers loses digits at Ω = 0. */
export const responsiveCoefficient = numberIn({ ...MOMENTUM_COEFF, most: 0.99 });

const notZero = ({ re, im }: Complex): Complex => (re === 0 && im === 0 ? { re: 1, im } : { re, im });

/** Both parts of about the same magnitude, an ordinary one or any. */
const scaledPhasor = object<Complex & { decade: number }>({
  re: real(-9, 9),
  im: real(-9, 9),
  decade: anyOf(constantFrom(0), integer(-100, 98)),
}).map(({ re, im, decade }) =>
  notZero({ re: Number(`${re}e${decade}`), im: Number(`${im.toFixed(12)}e${decade}`) }),
);
const part = valuesOf(numberIn(PART), real(-9, 9));

/** One part is small beside the other, and yet not so small that it may be left out. */
const lopsidedPhasor = object<{ large: number; small: number; decade: number; swapped: boolean }>({
  large: awayFromZero(1, 9.9),
  small: awayFromZero(1, 9.9),
  decade: integer(-4, -1),
  swapped: constantFrom(false, true),
}).map(({ large, small, decade, swapped }): Complex => {
  const [re, im] = [large, Number(`${small}e${decade}`)];
  return swapped ? { re: im, im: re } : { re, im };
});

/** Both parts are equal, or opposite: |H| is √2 times either. */
const diagonalPhasor = tuple<[number, 1 | -1]>(part, constantFrom(1, -1)).map(([re, sign]): Complex =>
  notZero({ re, im: sign * re }),
);

/** H other than 0: both parts alike, or one smaller, or each as it likes, or real, or imaginary. */
export const phasor: Arbitrary<Complex> = anyOf(
  scaledPhasor,
  lopsidedPhasor,
  diagonalPhasor,
  object<Complex>({ re: part, im: part }).map(notZero),
  part.map((re) => notZero({ re, im: 0 })),
  part.map((im) => notZero({ re: 0, im })),
);

/** Values of H, none of them 0; now and then one is repeated, in which sizes need not be met again. */
export const phasors: Arbitrary<Complex[]> = anyOf(
  ...Array<Arbitrary<Complex[]>>(9).fill(vectorOf(phasor, 1, 8)),
  vectorOf(phasor, 1, 4).map((h) => h.flatMap((value) => [value, value])),
);

/** 3 ∓ 4j and its opposite in every decade. */
export const EVERY_DECADE: readonly Complex[] = Array.from({ length: 200 }, (_, k) => k - 100).flatMap(
  (decade) => [
    { re: Number(`3e${decade}`), im: Number(`-4e${decade}`) },
    { re: Number(`-3e${decade}`), im: Number(`4e${decade}`) },
  ],
);

/** One part as small as the other is large: their quotient, or its square, is more than a number can be. */
export const FAR_APART: readonly Complex[] = [-100, -80, -60, 60, 80, 98].flatMap((decade) => [
  { re: Number(`3e${decade}`), im: Number(`4e${Math.min(98, -decade)}`) },
  { re: Number(`-3e${decade}`), im: Number(`-4e${Math.min(98, -decade)}`) },
]);

/** Levels of 0 dB, and close to it, on either side. */
export const NEARLY_ONE: readonly Complex[] = [
  ...[1, -1].flatMap((one) => [
    { re: one, im: 0 },
    { re: 0, im: one },
  ]),
  ...[-3, -4, -5, -6, -7, -8].flatMap((decade) => [
    { re: 1 + Number(`5e${decade}`), im: 0 },
    { re: -0.6, im: 0.8 - Number(`3e${decade}`) },
  ]),
];

/**
 * As many values of H as the contract allows. They are whole, because they are two numbers each: a solution that copies the
 * list at each of them by JSON has less to write.
 */
export const MANY: readonly Complex[] = Array.from({ length: LONGEST }, (_, k) => ({ re: k + 1, im: -k }));
const HALF_CIRCLE: Vector = grid(140, ...Array.from({ length: 128 }, (_, k) => k + 6));

/** Where H is nearly imaginary or nearly real, quarters of a turn included, and where the denominator is small although no coefficient is out of range. */
const NEARLY_REAL: readonly Asked[] = [
  { filter: { b: [1, -1.00001], a: [1, 1] }, omega: [0.5, 2] },
  { filter: { b: [1, 0.5], a: [2, 1.00001] }, omega: [0.5, 2, 2.5 * Math.PI, -3.5 * Math.PI] },
  { filter: { b: [1, 0.5], a: [1e-3, -0.98e-3] }, omega: [0, 0.5] },
  // As small as it may be.
  { filter: { b: [1, 0.5], a: [1.0050001, -0.995] }, omega: [0, 2 * Math.PI] },
  { filter: { b: [1, -0.5], a: [1.0050001, 0.995] }, omega: [Math.PI, -Math.PI] },
  // A grid downwards, and an even one but for one frequency.
  { filter: { b: [1, 0.5], a: [2, -1] }, omega: HALF_CIRCLE.toReversed() },
  { filter: { b: [1, 0.5], a: [2, -1] }, omega: HALF_CIRCLE.with(77, 3.1) },
  // As long as may be, and so fine that the cosine hardly changes: a plot around Ω = 0.
  { filter: { b: [1, 0.5], a: [2, -1.9] }, omega: MANY.map((_, k) => k / 1200) },
];
/** Those, and filters of all signs at all special Ω and both ends. */
export const ASKED: readonly Asked[] = [
  ...NEARLY_REAL,
  ...ALL_SIGNS.map((filter) => ({
    filter,
    omega: [0, ...OMEGA.special, -2 * Math.PI, OMEGA.most, -OMEGA.most],
  })),
];
