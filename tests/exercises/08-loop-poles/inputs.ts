import {
  anyOf,
  constantFrom,
  integer,
  numberIn,
  object,
  range,
  real,
  tuple,
  valuesOf,
  type Arbitrary,
} from 'descent-grader/checks';
import { momentumCoeff, MOMENTUM_COEFF } from '../descents/index.ts';
import type { Loop } from './pictures.ts';

const CURVATURE = range(1e-6, 1e6, { special: [1] });
/** λ·stepSize, which decides between real and complex poles and between a stable loop and an unstable one. */
const PRODUCT = range(1e-6, 1e3, { special: [1] });

export const DOMAINS = {
  curvature: numberIn(CURVATURE),
  curvature·stepSize: numberIn(PRODUCT),
  momentumCoeff: numberIn(MOMENTUM_COEFF),
};

const productFor = (s: number, m: number): number => (1 + m - s) / (1 - m);
/** Step sizes at which the loop changes its kind. */
export const BORDERS = [
  {
    of: 'stepSize',
    is: 'the limit',
    value: (lambda: number, _: number, m: number) => productFor(-1 - m, m) / lambda,
  },
  ...[1, -1].map((sign) => ({
    of: 'stepSize',
    is: `that of a double pole at ${sign > 0 ? '√m' : '−√m'}`,
    value: (lambda: number, _: number, m: number) => productFor(2 * sign * Math.sqrt(m), m) / lambda,
  })),
];

/** Values that a student would try: a valley of about the curvature 1, and a filter that is one. */
export const ordinaryCurvature = real(0.2, 4);
export const ordinaryCoefficient = momentumCoeff(0.05, 0.95);

/** A slip at poles that meet, or at λ·stepSize = 1, has checks of its own, and costs the same under every seed. */
function isOrdinary({ curvature: lambda, stepSize, momentumCoeff: m }: Loop): boolean {
  const sum = 1 + m - (1 - m) * lambda * stepSize;
  return Math.abs(sum * sum - 4 * m) >= 0.05 && Math.abs(lambda * stepSize - 1) >= 0.01;
}

/** What is tried first by hand: such numbers are often equal, or one apart. */
export const WHOLE_NUMBERS: Loop = { curvature: 2, stepSize: 1, momentumCoeff: 0.25 };

/** Two arguments are the same number. */
export const ALIKE: readonly Loop[] = [
  { curvature: 3, stepSize: 3, momentumCoeff: 0.25 },
  { curvature: 0.3, stepSize: 0.7, momentumCoeff: 0.3 },
  { curvature: 0.7, stepSize: 0.3, momentumCoeff: 0.3 },
];

/** Poles on the real axis and off it, inside the unit circle and outside. */
export const ordinaryLoop: Arbitrary<Loop> = object<Loop>({
  curvature: ordinaryCurvature,
  stepSize: real(0.05, 3),
  momentumCoeff: ordinaryCoefficient,
}).filter(isOrdinary);

const curvature = valuesOf(numberIn(CURVATURE), ordinaryCurvature);
const coefficient = valuesOf(numberIn({ ...MOMENTUM_COEFF, zero: false }), ordinaryCoefficient);

/** Where the largest stable step size is largest, and where it is smallest. */
export const LIMITS = [
  { curvature: CURVATURE.least, momentumCoeff: MOMENTUM_COEFF.most },
  { curvature: CURVATURE.most, momentumCoeff: MOMENTUM_COEFF.least },
];

/** A loop by the product that its poles depend on. */
interface Valley extends Omit<Loop, 'stepSize'> {
  readonly product: number;
}
const toLoop = ({ product, ...others }: Valley): Loop => ({
  ...others,
  stepSize: product / others.curvature,
});

/**
 * Complex poles at any angle, also those of large m to the left of the imaginary axis: λ·stepSize is then so large that
 * the two seldom meet by chance.
 */
const complexLoop: Arbitrary<Loop> = object<{ curvature: number; cosine: number; momentumCoeff: number }>({
  curvature,
  cosine: real(-0.99, 0.99),
  momentumCoeff: coefficient,
}).map(({ curvature: lambda, cosine, momentumCoeff: m }) => {
  const product = productFor(2 * Math.sqrt(m) * cosine, m);
  return toLoop({
    curvature: lambda,
    momentumCoeff: m,
    product: Math.min(PRODUCT.most, Math.max(PRODUCT.least, product)),
  });
});

/** Any loop of the contract; first the ordinary ones, to which failures shrink. */
export const anyLoop: Arbitrary<Loop> = anyOf(
  ordinaryLoop,
  complexLoop,
  object<Valley>({
    curvature,
    product: valuesOf(numberIn(PRODUCT), real(0.1, 12)),
    momentumCoeff: valuesOf(numberIn(MOMENTUM_COEFF), ordinaryCoefficient),
  }).map(toLoop),
);

/** How far a step is from the one at which the poles meet, relatively: from 1e-9 to 1e-2, on either side. */
const away: Arbitrary<number> = tuple<[number, number, number]>(
  real(1, 9.9),
  integer(-9, -3),
  constantFrom(1, -1),
).map(([digits, decade, sign]) => sign * Number(`${digits}e${decade}`));

/** The m with which the poles meet at ±√m. It is above 0: without momentum there is a check of its own. */
function meeting(product: number): number {
  const radius = (1 - product) / (1 + product);
  return Math.max(radius * radius, MOMENTUM_COEFF.least);
}

const doubleLoopAt = (product: Arbitrary<number>): Arbitrary<Loop> =>
  object<{ curvature: number; product: number; beside: number }>({
    curvature,
    product,
    beside: anyOf(constantFrom(0), away, away, away),
  }).map(({ curvature: lambda, product: own, beside }) => {
    const m = meeting(own);
    const most = (own + productFor(-1 - m, m)) / 2;
    return toLoop({ curvature: lambda, momentumCoeff: m, product: Math.min(own * (1 + beside), most) });
  });

/**
 * Two poles that coincide but for rounding, or nearly do, both inside the unit circle: with m up to 0.9999 and steps up to 1e3, in
 * units of 1/λ.
 */
const DOUBLE = range(2.6e-5, 990);
export const doubleLoop = doubleLoopAt(valuesOf(numberIn(DOUBLE), real(0.05, 20)));
export const eachDoubleLoop = [DOUBLE.least, DOUBLE.most].map((end) => doubleLoopAt(constantFrom(end)));

/** Double poles and poles nearby that can be worked out by hand. */
export const EXACT_DOUBLES: readonly Loop[] = [
  { curvature: 1, stepSize: 3, momentumCoeff: 0.25 },
  { curvature: 2, stepSize: 1.5, momentumCoeff: 0.25 },
  { curvature: 0.5, stepSize: 0.5, momentumCoeff: 0.36 },
  { curvature: 1, stepSize: 4, momentumCoeff: 0.36 },
  { curvature: 1, stepSize: 3.001, momentumCoeff: 0.25 },
  { curvature: 1, stepSize: 2.999, momentumCoeff: 0.25 },
  { curvature: 0.5, stepSize: 0.501, momentumCoeff: 0.36 },
  { curvature: 0.5, stepSize: 0.499, momentumCoeff: 0.36 },
  // s² − 4m is ±3e-7, and the poles are 5e-4 apart.
  { curvature: 0.5, stepSize: 0.5000004, momentumCoeff: 0.36 },
  { curvature: 0.5, stepSize: 0.4999996, momentumCoeff: 0.36 },
  // ±2e-8.
  { curvature: 0.5, stepSize: 0.50000003, momentumCoeff: 0.36 },
  { curvature: 0.5, stepSize: 0.49999997, momentumCoeff: 0.36 },
];
