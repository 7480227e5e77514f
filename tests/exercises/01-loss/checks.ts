import {
  anyOf,
  agree,
  argumentsUnchanged,
  claim,
  example,
  exercise,
  fn,
  FLOAT32_IS_NEAR,
  matrix,
  number,
  point,
  property,
  real,
  tuple,
  vector,
  type Finding,
} from '../../../harness/core/checks/index.ts';
import * as reference from '../../../reference/loss.ts';

type Point = readonly [number, number];

/** β near the minima, where every term counts, and far from them. */
const anywhere = anyOf(point, tuple(real(-100, 100), real(-100, 100)));

/** Where the ground is not level, so that the loss beside β is another one. */
const steep = point.filter((beta) => reference.gradient(beta).some((slope) => Math.abs(slope) > 0.01));

/** Sizes of the terms at β when the polynomials are multiplied out, which is as right as the factored form. */
const sizeOf = {
  loss: ([beta1, beta2]: Point): number => {
    const [x, y] = [Math.abs(beta1) + 2, Math.abs(beta2) + 1];
    return x * x + y * y * y * y;
  },
  gradient: ([beta1, beta2]: Point): number => {
    const [x, y] = [Math.abs(beta1) + 2, Math.abs(beta2) + 1];
    return 2 * x + 4 * y * y * y;
  },
  hessian: ([, beta2]: Point): number => {
    const y = Math.abs(beta2) + 1;
    return 2 + 12 * y * y;
  },
};

const STATIONARY: readonly { readonly beta: Point }[] = [
  { beta: [2, 1 + Math.SQRT1_2] },
  { beta: [2, 1 - Math.SQRT1_2] },
  { beta: [2, 1] },
];

/**
 * Step of the central differences. Their fourth-order formula is exact for a loss of degree 4, so what is left is
 * rounding, about 1e-16·size/h = 1e-14·size: far below the usual tolerance.
 */
const STEP = 1e-2;

/** f′ at 0 of a function of one number, from the fourth-order central difference. */
function derivative(f: (step: number) => number): number {
  return (8 * (f(STEP) - f(-STEP)) - (f(2 * STEP) - f(-2 * STEP))) / (12 * STEP);
}

/** ∂f/∂β of a function of a point, one entry for each coordinate. */
function slopes(f: (beta: Point) => number, [x, y]: Point): [number, number] {
  return [derivative((step) => f([x + step, y])), derivative((step) => f([x, y + step]))];
}

/** Where neither the loss nor its gradient is the same twice. */
const APART: readonly Point[] = [
  [2, 1],
  [4, 1],
  [2, 3],
];

/** What is the same everywhere has no slope, and would agree with a slope of zero: that is no answer. */
function isNotFlat(what: string, f: (beta: Point) => unknown): Finding {
  const answers = APART.map(f);
  const different = new Set(answers.map((answer) => JSON.stringify(answer)));
  return claim(different.size > 1, `${what} is the same at (2, 1), (4, 1) and (2, 3)`, answers[0]);
}

/** Numbers that are not the same after − 2 and + 2. */
const AWKWARD: { readonly beta: readonly [number, number]; readonly other: readonly [number, number] } = {
  beta: [0.1, 0.3],
  other: [-0.7, 0.6],
};

/** Near the saddle, where the loss and its slopes are small: small is not zero. */
const NEAR_THE_SADDLE: readonly { readonly beta: Point }[] = [
  { beta: [2.0007, 1] },
  { beta: [2.0000003, 0.9999998] },
];

export default exercise<Pick<typeof reference, 'loss' | 'gradient' | 'hessian'>>({
  exports: {
    loss: fn(['beta'], number),
    gradient: fn(['beta'], vector),
    hessian: fn(['beta'], matrix),
  },
  checks: [
    property({
      id: 'loss',
      title: 'the loss is L(β)',
      points: 2,
      hint: 'L(β) = (β₁ − 2)² + (β₂ − 1)⁴ − (β₂ − 1)². Work out L(4, 2) by hand: it is 4.',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'tells a wrong loss from a gradient that does not belong to it',
      },
      given: { beta: anywhere },
      always: NEAR_THE_SADDLE,
      *holds(solution, { beta }) {
        yield agree('L(β)', solution.loss(beta), reference.loss(beta), { scale: sizeOf.loss(beta) });
      },
    }),
    property({
      id: 'gradient',
      title: 'the gradient is ∇L(β)',
      points: 2,
      hint: 'Differentiate L by β₁, then by β₂: the two results are the two entries, in this order.',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'tells a wrong gradient from one that belongs to another loss',
      },
      given: { beta: anywhere },
      always: NEAR_THE_SADDLE,
      *holds(solution, { beta }) {
        const expected = reference.gradient(beta);
        yield agree('∇L(β)', solution.gradient(beta), expected, { scale: sizeOf.gradient(beta) });
      },
    }),
    property({
      id: 'gradient-of-own-loss',
      title: 'the gradient is the slope of your own loss',
      points: 1,
      hint: 'Your loss and your gradient do not belong together: raise one coordinate a little, see how your loss changes.',
      notes: { redundancy: 'leaves a point to a gradient that is right for a wrong loss' },
      given: { beta: anywhere },
      runs: 50,
      *holds(solution, { beta }) {
        yield isNotFlat('the loss', solution.loss);
        const slope = slopes(solution.loss, beta);
        const scale = sizeOf.loss(beta);
        yield agree('the gradient of your loss', solution.gradient(beta), slope, { scale });
      },
    }),
    example({
      id: 'gradient-vanishes',
      title: 'the gradient is zero at both minima and at the saddle',
      points: 1,
      hint: 'At (2, 1 ± 1/√2) and at (2, 1) the loss is flat: both entries of the gradient are zero there.',
      notes: { redundancy: 'what a student can check by hand' },
      given: STATIONARY,
      *holds(solution, { beta }) {
        yield agree('∇L at a stationary point', solution.gradient(beta), [0, 0]);
        yield isNotFlat('the gradient', solution.gradient);
      },
    }),
    property({
      id: 'hessian',
      title: 'the Hessian is H(β)',
      points: 2,
      hint: 'Differentiate each entry of the gradient again: row i holds the derivatives of entry i.',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'tells a wrong Hessian from one that belongs to another gradient',
      },
      given: { beta: anywhere },
      *holds(solution, { beta }) {
        yield agree('H(β)', solution.hessian(beta), reference.hessian(beta), { scale: sizeOf.hessian(beta) });
      },
    }),
    property({
      id: 'hessian-of-own-gradient',
      title: 'the Hessian is symmetric, and the slope of your own gradient',
      points: 1,
      hint: 'Your gradient and your Hessian do not belong together: raise one coordinate a little, see how your gradient changes.',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'leaves a point to a Hessian that is right for a wrong gradient',
      },
      given: { beta: anywhere },
      runs: 50,
      *holds(solution, { beta }) {
        yield isNotFlat('the gradient', solution.gradient);
        const rows = solution.hessian(beta);
        const scale = sizeOf.gradient(beta);
        const row = (i: number) => slopes((at) => solution.gradient(at)[i] ?? NaN, beta);
        yield agree('the Hessian of your loss', rows, [row(0), row(1)], { scale });
        yield claim(rows[0]?.[1] === rows[1]?.[0], 'the Hessian is not symmetric', rows);
      },
    }),
    property({
      id: 'no-side-effects',
      title: 'the answers depend on β alone, and β is left as it was',
      points: 1,
      hint: 'Do not write into beta, and keep nothing between two calls.',
      given: { beta: steep, other: point },
      runs: 20,
      always: [AWKWARD],
      *holds(solution, { beta, other }, seen) {
        const answers = (at: Point) => [solution.loss(at), solution.gradient(at), solution.hessian(at)];
        const [first, elsewhere] = [answers(beta), answers(other)];
        yield agree('the answer at the second time', answers(beta), first);
        // A solution that remembers its answers must not take a neighbour for what it knows.
        const beside = answers([beta[0] + 1e-6, beta[1] + 1e-6]);
        for (const [k, what] of ['loss', 'gradient', 'Hessian'].entries()) {
          const [here, there, near] = [first, elsewhere, beside].map((all) => String(all[k]));
          // One that is the same everywhere, or no number, is wrong in another way, and has lost its points.
          const isRemembered = near === here && there !== here && !here!.includes('NaN');
          yield claim(
            !isRemembered,
            `the ${what} 1e-6 further on is the one that was asked for before`,
            beside[k],
          );
        }
        yield argumentsUnchanged(seen);
      },
    }),
  ],
});
