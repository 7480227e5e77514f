import {
  across,
  agree,
  anyOf,
  claim,
  complex,
  example,
  exercise,
  fn,
  FLOAT32_IS_NEAR,
  list,
  mapped,
  MOMENTUM_COEFF,
  momentumCoeff,
  number,
  numberIn,
  object,
  property,
  range,
  real,
  type Arbitrary,
  type Finding,
} from '../../../harness/core/checks/index.ts';
import * as reference from '../../../reference/loop-poles.ts';
import type { Complex } from '../../../reference/types.ts';
import { limitPicture, type Loop, loopPicture, type Poles, polesOf, type Solution } from './pictures.ts';

const CURVATURE = range(1e-6, 1e6, { special: [1] });
/** λ·stepSize, which decides between real and complex poles and between a stable loop and an unstable one. */
const PRODUCT = range(1e-6, 1e3, { special: [1] });

const curvature = across(CURVATURE, real(0.2, 4));
const coefficient = across(MOMENTUM_COEFF, momentumCoeff());

/** Poles on the real axis and off it, inside the unit circle and outside. */
const loop: Arbitrary<Loop> = anyOf(
  object<Loop>({ curvature: real(0.2, 4), stepSize: real(0.05, 3), momentumCoeff: coefficient }),
  mapped(
    object<Loop & { product: number }>({
      curvature,
      product: across(PRODUCT, real(0.1, 12)),
      momentumCoeff: coefficient,
    } as never),
    ({ product, ...others }) => ({ ...others, stepSize: product / others.curvature }),
  ),
);

/** s of the characteristic polynomial p² − s·p + m. */
const sumOf = ({ curvature, stepSize, momentumCoeff: m }: Loop): number =>
  1 + m - (1 - m) * curvature * stepSize;

/** The terms that s is made of, all added: no pole is larger, and s is rounded in proportion to it. */
const sizeOf = ({ curvature, stepSize, momentumCoeff: m }: Loop): number =>
  1 + m + (1 - m) * curvature * stepSize;

const squareOfSize = (given: Loop): number => sizeOf(given) * sizeOf(given);

const real0 = (re: number): Complex => ({ re, im: 0 });
const plus = (p: Complex, q: Complex): Complex => ({ re: p.re + q.re, im: p.im + q.im });
/** + 0, so that no student reads −0. */
const times = (p: Complex, q: Complex): Complex => ({
  re: p.re * q.re - p.im * q.im,
  im: p.re * q.im + p.im * q.re + 0,
});

// Roots near a double root are known to half of the digits only; their sum and their product are known to all.

const sumAgrees = ([p, q]: Poles, given: Loop): Finding =>
  agree('p₁ + p₂, which should be s = 1 + m − (1 − m)·λ·stepSize,', plus(p, q), real0(sumOf(given)), {
    scale: sizeOf(given),
  });

/** The smaller pole may be the difference of two numbers of size s, and is multiplied by one of that size. */
const productAgrees = ([p, q]: Poles, given: Loop): Finding =>
  agree('p₁·p₂, which should be m,', times(p, q), real0(given.momentumCoeff), { scale: squareOfSize(given) });

/** z² − s·z + m, as z(z − s) + m. */
function polynomialAt(z: Complex, given: Loop): Complex {
  return plus(times(z, plus(z, real0(-sumOf(given)))), real0(given.momentumCoeff));
}

/**
 * How far (β, z) is from the minimum at 0 after 2,000 steps of the loop, in the notebook's order.
 * @returns the larger of |β| and |stepSize·z|; NaN where the loop or the step size is
 */
function distanceAfterManySteps({ curvature, stepSize, momentumCoeff: m }: Loop): number {
  let [beta, z] = [1, 0];
  for (let step = 0; step < 2000; step += 1) {
    beta -= stepSize * z;
    z = (1 - m) * curvature * beta + m * z;
  }
  return Math.max(Math.abs(beta), Math.abs(stepSize * z));
}

export default exercise<Solution>({
  exports: {
    loopPoles: fn(['curvature', 'stepSize', 'momentumCoeff'], list(complex, 2)),
    largestStableStepSize: fn(['curvature', 'momentumCoeff'], number),
  },
  domains: {
    curvature: numberIn(CURVATURE),
    curvature·stepSize: numberIn(PRODUCT),
    momentumCoeff: numberIn(MOMENTUM_COEFF),
  },
  checks: [
    property({
      id: 'sum-of-the-poles',
      title: 'the sum of the two poles is s',
      points: 2,
      hint: 'By Vieta p₁ + p₂ = s. The imaginary parts add up to 0; with stepSize → 0 the poles go to 1 and m.',
      notes: { margin: FLOAT32_IS_NEAR },
      given: loop,
      picture: loopPicture,
      *holds(solution, given) {
        yield sumAgrees(polesOf(solution, given), given);
      },
    }),
    property({
      id: 'product-of-the-poles',
      title: 'the product of the two poles is m',
      points: 2,
      hint: 'By Vieta p₁·p₂ = m. For a complex pair that is re² + im²: both poles have the magnitude √m.',
      notes: { margin: FLOAT32_IS_NEAR },
      given: loop,
      picture: loopPicture,
      *holds(solution, given) {
        yield productAgrees(polesOf(solution, given), given);
      },
    }),
    property({
      id: 'roots',
      title: 'each of the two is a root of the characteristic polynomial',
      points: 1,
      hint: 'Put a pole into p² − s·p + m by hand: is the result 0? What does the sign of s² − 4m decide?',
      notes: { margin: FLOAT32_IS_NEAR },
      given: loop,
      // s is 0: the poles are ±j√m.
      always: [{ curvature: 2, stepSize: 1.5, momentumCoeff: 0.5 }],
      picture: loopPicture,
      *holds(solution, given) {
        for (const [k, pole] of polesOf(solution, given).entries())
          yield agree(`p² − s·p + m at pole ${k}`, polynomialAt(pole, given), real0(0), {
            scale: squareOfSize(given),
          });
      },
    }),
    example<Solution, Loop>({
      id: 'double-poles',
      title: 'a double pole is returned twice, and two that are close are told apart',
      points: 1,
      hint: 'Is the formula right where s² − 4m is zero, and where it is small but not zero?',
      notes: { margin: FLOAT32_IS_NEAR },
      given: [
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
      ],
      picture: loopPicture,
      *holds(solution, given) {
        const poles = polesOf(solution, given);
        yield sumAgrees(poles, given);
        yield productAgrees(poles, given);
      },
    }),
    example<Solution, Omit<Loop, 'momentumCoeff'>>({
      id: 'without-momentum',
      title: 'with m = 0 the poles are 0 and 1 − λ·stepSize, and the largest stable step size is 2/λ',
      points: 1,
      hint: 'm = 0 is a legal momentum coefficient, also where λ·stepSize = 1 and both poles are 0: is there a division?',
      notes: { margin: FLOAT32_IS_NEAR },
      given: [
        { curvature: 2, stepSize: 0.25 },
        { curvature: 4, stepSize: 0.4 },
        { curvature: 2, stepSize: 1.5 },
        { curvature: 1, stepSize: 1 },
        { curvature: 4, stepSize: 0.25 },
      ],
      picture: (solution, given) => loopPicture(solution, { ...given, momentumCoeff: 0 }),
      *holds(solution, { curvature, stepSize }) {
        const given = { curvature, stepSize, momentumCoeff: 0 };
        const poles = polesOf(solution, given);
        yield sumAgrees(poles, given);
        yield productAgrees(poles, given);
        yield agree(
          'the largest stable step size with m = 0',
          solution.largestStableStepSize(curvature, 0),
          2 / curvature,
        );
      },
    }),
    property({
      id: 'largest-stable-step-size',
      title: 'the largest stable step size is the limit itself',
      points: 2,
      hint: 'At the limit one pole is −1: put p = −1 into the polynomial and solve for stepSize.',
      notes: { margin: FLOAT32_IS_NEAR },
      given: { curvature, momentumCoeff: coefficient },
      picture: limitPicture,
      *holds(solution, { curvature, momentumCoeff: m }) {
        const expected = reference.largestStableStepSize(curvature, m);
        yield agree('the largest stable step size', solution.largestStableStepSize(curvature, m), expected);
      },
    }),
    property({
      id: 'simulated-loop',
      title: 'the simulated loop decays just below your limit and grows just above it',
      points: 1,
      hint: 'Take two steps by hand with β = 1, z = 0 and your limit. Does a larger curvature allow larger steps?',
      notes: { redundancy: 'leaves its point to a limit that is right to a few digits' },
      // With m = 0.95 every other pole shrinks to 0.975²⁰⁰⁰ ≈ 1e-22; the one that leaves the circle to over 1.005²⁰⁰⁰ ≈ 2e4.
      given: { curvature: real(0.2, 4), momentumCoeff: momentumCoeff(0, 0.95) },
      runs: 30,
      picture: limitPicture,
      *holds(solution, { curvature, momentumCoeff: m }) {
        const limit = solution.largestStableStepSize(curvature, m);
        const distanceAt = (stepSize: number) =>
          distanceAfterManySteps({ curvature, stepSize, momentumCoeff: m });
        yield claim(distanceAt(0.99 * limit) < 0.1, 'with 0.99 times your step size β does not decay', limit);
        yield claim(distanceAt(1.01 * limit) > 10, 'with 1.01 times your step size β does not grow', limit);
      },
    }),
  ],
});
