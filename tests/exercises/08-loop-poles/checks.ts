import {
  agree,
  complex,
  example,
  exercise,
  fn,
  hinted,
  list,
  number,
  property,
  purity,
  type Finding,
} from 'descent-grader/checks';
import * as reference from '#reference/loop-poles.ts';
import type { Complex } from '#reference/types.ts';
import { FLOAT32_IS_NEAR } from '../notes.ts';
import { LIMIT_HINT, limitHint, polesHint, sumOf, VIETA_HINT } from './hints.ts';
import {
  ALIKE,
  anyLoop,
  BORDERS,
  DOMAINS,
  doubleLoop,
  eachDoubleLoop,
  EXACT_DOUBLES,
  LIMITS,
  ordinaryCoefficient,
  ordinaryCurvature,
  ordinaryLoop,
  WHOLE_NUMBERS,
} from './inputs.ts';
import { limitPicture, type Loop, loopPicture, type Poles, polesOf, type Solution } from './pictures.ts';
import { besideTheLimit } from './simulated.ts';

/**
 * The terms that s is made of, all added: no pole is larger, and rounding is in proportion to it, that of the product
 * as well: the smaller of two poles is m divided by the larger, or known to a rounding error of the larger.
 */
const sizeOf = ({ curvature, stepSize, momentumCoeff: m }: Loop): number =>
  1 + m + (1 - m) * curvature * stepSize;

const real0 = (re: number): Complex => ({ re, im: 0 });
const plus = (p: Complex, q: Complex): Complex => ({ re: p.re + q.re, im: p.im + q.im });
/** + 0, so that no student reads −0. */
const times = (p: Complex, q: Complex): Complex => ({
  re: p.re * q.re - p.im * q.im,
  im: p.re * q.im + p.im * q.re + 0,
});

// Roots near a double root are known to half of the digits only; their sum and their product are known to all.

const explained = (found: Finding, hint: () => string): Finding =>
  found.holds ? found : { ...found, hint: hint() };

const sumAgrees = ([p, q]: Poles, given: Loop): Finding =>
  explained(
    agree('p₁ + p₂, which should be s = 1 + m − (1 − m)·λ·stepSize,', plus(p, q), real0(sumOf(given)), {
      scale: sizeOf(given),
    }),
    () => polesHint(given),
  );

const productAgrees = ([p, q]: Poles, given: Loop): Finding =>
  explained(
    agree('p₁·p₂, which should be m,', times(p, q), real0(given.momentumCoeff), { scale: sizeOf(given) }),
    () => polesHint(given),
  );

/**
 * z² − s·z + m at a pole is 0. A sum and a product that are off by an error of their size put it off by
 * (|z| + 1) times that.
 */
const isRoot = (z: Complex, which: number, given: Loop): Finding =>
  explained(
    agree(
      `p² − s·p + m at your ${which === 0 ? 'first' : 'second'} pole, which should be 0,`,
      polynomialAt(z, given),
      real0(0),
      {
        scale: sizeOf(given) * (Math.min(Math.abs(z.re) + Math.abs(z.im), sizeOf(given)) + 1),
      },
    ),
    () => polesHint(given),
  );

const limitAgrees = (limit: number, lambda: number, m: number): Finding =>
  explained(agree('the largest stable step size', limit, reference.largestStableStepSize(lambda, m)), () =>
    limitHint(lambda, m),
  );

/** z² − s·z + m, as z(z − s) + m. */
function polynomialAt(z: Complex, given: Loop): Complex {
  return plus(times(z, plus(z, real0(-sumOf(given)))), real0(given.momentumCoeff));
}

export default exercise<Solution>({
  exports: {
    loopPoles: fn(['curvature', 'stepSize', 'momentumCoeff'], list(complex, 2)),
    largestStableStepSize: fn(['curvature', 'momentumCoeff'], number),
  },
  right: reference,
  normalForms: { loopPoles: ([p, q]) => [plus(p, q), times(p, q)] },
  domains: DOMAINS,
  relations: { loopPoles: BORDERS },
  checks: [
    property({
      id: 'sum-of-the-poles',
      title: 'the sum of the two poles is s',
      points: 1,
      hint: VIETA_HINT,
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'Vieta’s first rule: says which of the two is broken' },
      given: ordinaryLoop,
      always: [WHOLE_NUMBERS],
      picture: loopPicture,
      *holds(solution, given) {
        yield sumAgrees(polesOf(solution, given), given);
      },
    }),
    // After the sum: to have the product alone is easy, 1 and m have it.
    property({
      id: 'product-of-the-poles',
      title: 'the product of the two poles is m',
      points: 2,
      after: 'sum-of-the-poles',
      hint: VIETA_HINT,
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'Vieta’s second rule' },
      given: ordinaryLoop,
      picture: loopPicture,
      *holds(solution, given) {
        yield productAgrees(polesOf(solution, given), given);
      },
    }),
    property({
      id: 'roots',
      title:
        'both are roots of the characteristic polynomial in flat and in steep valleys, with tiny and huge steps',
      points: 1,
      hint: VIETA_HINT,
      notes: { margin: FLOAT32_IS_NEAR },
      judges: 'loopPoles',
      given: anyLoop,
      // s is 0, and the poles are ±j√m; or s is only nearly 0.
      always: [
        { curvature: 2, stepSize: 1.5, momentumCoeff: 0.5 },
        { curvature: 2, stepSize: 1.5000001, momentumCoeff: 0.5 },
        // Just above the limit.
        { curvature: 2, stepSize: 3.000000012, momentumCoeff: 0.5 },
        // Much momentum and a complex pair to the left of the imaginary axis.
        { curvature: 2, stepSize: 149.5, momentumCoeff: 0.99 },
        ...ALIKE,
      ],
      picture: loopPicture,
      *holds(solution, given) {
        const poles = polesOf(solution, given);
        for (const [k, pole] of poles.entries()) yield isRoot(pole, k, given);
        // The same root twice is not both of them.
        yield sumAgrees(poles, given);
        yield productAgrees(poles, given);
      },
    }),
    property({
      id: 'double-poles',
      title: 'a double pole is returned twice, and two that are close are kept apart',
      points: 1,
      hint: VIETA_HINT,
      notes: { margin: FLOAT32_IS_NEAR, redundancy: 'where the formula is most likely to break, by itself' },
      given: doubleLoop,
      each: eachDoubleLoop,
      always: EXACT_DOUBLES,
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
      hint: VIETA_HINT,
      notes: { margin: FLOAT32_IS_NEAR },
      given: [
        { curvature: 2, stepSize: 0.25 },
        { curvature: 4, stepSize: 0.4 },
        { curvature: 2, stepSize: 1.5 },
        { curvature: 1, stepSize: 1 },
        { curvature: 4, stepSize: 0.25 },
        { curvature: 4, stepSize: 0.5 },
        { curvature: 4, stepSize: 0.2500001 },
      ],
      picture: (solution, given) => loopPicture(solution, { ...given, momentumCoeff: 0 }),
      *holds(solution, { curvature, stepSize }) {
        const given = { curvature, stepSize, momentumCoeff: 0 };
        const poles = polesOf(solution, given);
        yield sumAgrees(poles, given);
        yield productAgrees(poles, given);
        yield limitAgrees(solution.largestStableStepSize(curvature, 0), curvature, 0);
      },
    }),
    property({
      id: 'largest-stable-step-size',
      title: 'the largest stable step size is the limit itself',
      points: 2,
      hint: LIMIT_HINT,
      notes: { margin: FLOAT32_IS_NEAR },
      judges: 'largestStableStepSize',
      given: { curvature: DOMAINS.curvature, momentumCoeff: DOMAINS.momentumCoeff },
      always: LIMITS,
      picture: limitPicture,
      *holds(solution, { curvature, momentumCoeff: m }) {
        yield limitAgrees(solution.largestStableStepSize(curvature, m), curvature, m);
      },
    }),
    property({
      id: 'simulated-loop',
      title: 'the simulated loop decays one part in 10⁸ below your limit, and grows one part in 10⁸ above it',
      points: 1,
      hint: LIMIT_HINT,
      notes: { redundancy: 'what the limit is for, seen in the loop' },
      given: { curvature: ordinaryCurvature, momentumCoeff: ordinaryCoefficient },
      runs: 30,
      picture: limitPicture,
      *holds(solution, { curvature, momentumCoeff: m }) {
        const limit = solution.largestStableStepSize(curvature, m);
        yield* hinted(() => limitHint(curvature, m), besideTheLimit(limit, curvature, m));
      },
    }),
    // Two poles come in any order, and near a double one they are known to half of the digits only.
    purity(),
  ],
});
