import {
  agree,
  argumentsUnchanged,
  claim,
  example,
  exercise,
  fn,
  FLOAT32_IS_NEAR,
  matrix,
  number,
  property,
  vector,
  type Finding,
} from '../../../harness/core/checks/index.ts';
import * as reference from '../../../reference/loss.ts';
import {
  ALWAYS,
  anywhere,
  domains,
  IN_VALLEYS,
  nearStationary,
  ON_EDGES,
  ordinary,
  sizeOf,
  STATIONARY,
  type Point,
} from './inputs.ts';
import { areNumbers, BELONGS, isNotFlat, slopes } from './slopes.ts';

type Solution = Pick<typeof reference, 'loss' | 'gradient' | 'hessian'>;

/** Numbers that are not the same after − 2 and + 2. */
const AWKWARD: { readonly beta: Point; readonly other: Point } = { beta: [0.1, 0.3], other: [-0.7, 0.6] };

const lossAgrees = (answer: number, beta: Point): Finding =>
  agree('L(β)', answer, reference.loss(beta), { scale: sizeOf.loss(beta) });

const gradientAgrees = (answer: readonly number[], beta: Point): Finding =>
  agree('∇L(β)', answer, reference.gradient(beta), { scale: sizeOf.gradient(beta) });

const hessianAgrees = (answer: readonly (readonly number[])[], beta: Point): Finding =>
  agree('H(β)', answer, reference.hessian(beta), { scale: sizeOf.hessian(beta) });

export default exercise<Solution>({
  exports: {
    loss: fn(['beta'], number),
    gradient: fn(['beta'], vector),
    hessian: fn(['beta'], matrix),
  },
  domains,
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
      always: ALWAYS,
      *holds(solution, { beta }) {
        yield lossAgrees(solution.loss(beta), beta);
      },
    }),
    property({
      id: 'gradient',
      title: 'the gradient is ∇L(β)',
      points: 1,
      hint: 'Differentiate L by β₁, then by β₂: the two results are the two entries, in this order.',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'tells a wrong gradient from one that belongs to another loss',
      },
      given: { beta: anywhere },
      always: ALWAYS,
      *holds(solution, { beta }) {
        yield gradientAgrees(solution.gradient(beta), beta);
      },
    }),
    property({
      id: 'gradient-of-own-loss',
      title: 'the gradient is the slope of your own loss',
      points: 1,
      hint: 'Your loss and your gradient do not belong together: raise one coordinate a little, see how your loss changes.',
      notes: {
        margin: 'a loss or a gradient with few digits may or may not be noticed here',
        redundancy: 'leaves a point to a gradient that is right for a wrong loss',
      },
      given: { beta: ordinary },
      runs: 50,
      always: IN_VALLEYS,
      *holds(solution, { beta }) {
        yield isNotFlat('the loss', solution.loss);
        const slope = slopes(solution.loss, beta);
        yield areNumbers('your loss', slope);
        yield agree('the gradient of your loss', solution.gradient(beta), slope, {
          scale: sizeOf.gradient(beta),
          tolerance: BELONGS,
        });
      },
    }),
    example({
      id: 'gradient-vanishes',
      title: 'the gradient is zero at both minima and at the saddle',
      points: 1,
      hint: 'At (2, 1 ± 1/√2) and at (2, 1) the loss is flat: both entries of the gradient are zero there.',
      notes: { redundancy: 'what a student can check by hand' },
      given: STATIONARY.map((beta) => ({ beta })),
      *holds(solution, { beta }) {
        const scale = sizeOf.gradient(beta);
        yield agree('∇L at a stationary point', solution.gradient(beta), [0, 0], { scale });
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
      always: ALWAYS,
      *holds(solution, { beta }) {
        yield hessianAgrees(solution.hessian(beta), beta);
      },
    }),
    property({
      id: 'hessian-of-own-gradient',
      title: 'the Hessian is symmetric, and the slope of your own gradient',
      points: 1,
      hint: 'Your gradient and your Hessian do not belong together: raise one coordinate a little, see how your gradient changes.',
      notes: {
        margin: 'a gradient or a Hessian with few digits may or may not be noticed here',
        redundancy: 'leaves a point to a Hessian that is right for a wrong gradient',
      },
      given: { beta: ordinary },
      runs: 50,
      *holds(solution, { beta }) {
        yield isNotFlat('the gradient', solution.gradient);
        const rows = solution.hessian(beta);
        const expected = [0, 1].map((i) => slopes((at) => solution.gradient(at)[i] ?? NaN, beta));
        yield areNumbers('your gradient', expected.flat());
        // Each entry of a row is a slope of the same entry of the gradient, and as exact as that.
        const scale = sizeOf.gradient(beta);
        yield agree('the Hessian of your loss', rows, expected, { scale, tolerance: BELONGS });
        yield claim(rows[0]?.[1] === rows[1]?.[0], 'the Hessian is not symmetric', rows);
      },
    }),
    property({
      id: 'close-to-stationary-points',
      title: 'all three are right where slopes are small, and where a coordinate is 0, 1 or 2',
      points: 1,
      hint: 'Small slopes are not zero yet: round nothing, and treat no β as a special case. Is there a division by β₂ − 1?',
      notes: { margin: FLOAT32_IS_NEAR },
      given: { beta: nearStationary },
      always: ON_EDGES,
      *holds(solution, { beta }) {
        yield lossAgrees(solution.loss(beta), beta);
        yield gradientAgrees(solution.gradient(beta), beta);
        yield hessianAgrees(solution.hessian(beta), beta);
      },
    }),
    property({
      id: 'no-side-effects',
      title: 'the answers depend on β alone, and β is left as it was',
      points: 1,
      hint: 'Do not write into beta, and keep nothing between two calls.',
      given: { beta: ordinary, other: ordinary },
      runs: 20,
      always: [AWKWARD],
      *holds(solution, { beta, other }, seen) {
        const answers = (at: Point) =>
          [solution.loss(at), solution.gradient(at), solution.hessian(at)] as const;
        const areRight = ([loss, gradient, hessian]: ReturnType<typeof answers>, at: Point) =>
          [lossAgrees(loss, at), gradientAgrees(gradient, at), hessianAgrees(hessian, at)].map(
            ({ holds }) => holds,
          );
        const first = answers(beta);
        const right = areRight(first, beta);
        yield claim(
          right.includes(true),
          'loss, gradient and Hessian are all wrong at beta: make one of them right first',
          first,
        );
        answers(other);
        yield agree('the answer at the second time', answers(beta), first);
        // A solution that remembers its answers must not take a neighbour for what it knows.
        const neighbour: Point = [beta[0] + 1e-6, beta[1] + 1e-6];
        const beside = answers(neighbour);
        const rightBeside = areRight(beside, neighbour);
        for (const [k, what] of ['loss', 'gradient', 'Hessian'].entries()) {
          const isRemembered = right[k] && !rightBeside[k] && String(first[k]) === String(beside[k]);
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
