import {
  agree,
  claim,
  example,
  exercise,
  fn,
  hinted,
  matrix,
  number,
  property,
  purity,
  vector,
  type Finding,
} from 'descent-grader/checks';
import * as reference from '#reference/loss.ts';
import { FLOAT32_IS_NEAR } from '../notes.ts';
import { curvaturesAt, slopesAt, termsAt } from './hints.ts';
import {
  ALWAYS,
  anywhere,
  domains,
  eachNearStationary,
  IN_VALLEYS,
  nearStationary,
  ON_EDGES,
  ordinary,
  sizeOf,
  STATIONARY,
} from './inputs.ts';
import { followsFromGradient, followsFromLoss, gradientAgrees, hessianAgrees, lossAgrees } from './right.ts';
import { areNumbers, BELONGS, isNotFlat, isRough, slopes, slopesOfPair } from './slopes.ts';

const FLAT_HINT = '∇L differs between these points: β₁ decides its first entry, and β₂ its second.';
const FINITE_HINT =
  'Of the numbers from which it is computed, the first that is NaN or infinite shows where it goes wrong.';
const LOSS_HINT = 'L(β) is the same sum of three terms at every β.';
const GRADIENT_HINT = 'The first entry is the slope of L along β₁, the second that along β₂.';
const HESSIAN_HINT = 'Row i holds the derivatives of entry i of ∇L with respect to β₁ and β₂.';
const EVERYWHERE = 'No β is a special case, also where a term is tiny or 0.';

type Solution = Pick<typeof reference, 'loss' | 'gradient' | 'hessian'>;

const followed = (what: string): Finding => claim(true, `${what} follows from what you wrote before`);

export default exercise<Solution>({
  exports: {
    loss: fn(['beta'], number),
    gradient: fn(['beta'], vector),
    hessian: fn(['beta'], matrix),
  },
  right: reference,
  domains,
  checks: [
    property({
      id: 'loss',
      judges: 'loss',
      title: 'the loss is L(β)',
      points: 2,
      hint: LOSS_HINT,
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'tells a wrong loss from a gradient that does not belong to it',
      },
      given: { beta: anywhere },
      always: ALWAYS,
      *holds(solution, { beta }) {
        yield* hinted(() => `${LOSS_HINT} ${termsAt(beta)}`, lossAgrees(solution.loss(beta), beta));
      },
    }),
    property({
      id: 'gradient',
      judges: 'gradient',
      title: 'the gradient is ∇L(β), or that of your own loss',
      points: 1,
      hint: GRADIENT_HINT,
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'tells a wrong gradient from one that belongs to another loss',
      },
      given: { beta: anywhere },
      always: ALWAYS,
      *holds(solution, { beta }) {
        const answer = solution.gradient(beta);
        const right = gradientAgrees(answer, beta);
        const follows = !right.holds && followsFromLoss(answer, solution.loss, beta);
        yield* hinted(() => `${GRADIENT_HINT} ${slopesAt(beta)}`, follows ? followed('the gradient') : right);
      },
    }),
    property({
      id: 'gradient-of-own-loss',
      title: 'the gradient is the slope of your own loss',
      points: 1,
      compares: ['loss', 'gradient'],
      hint: 'Your loss and your gradient do not belong together: raise one coordinate a little, see how your loss changes.',
      notes: {
        margin: 'a loss or a gradient with few digits may or may not be noticed here',
        redundancy: 'leaves a point to a gradient that is right for a wrong loss',
      },
      given: { beta: ordinary },
      runs: 50,
      always: IN_VALLEYS,
      *holds(solution, { beta }) {
        const slope = slopes(solution.loss, beta);
        yield* hinted(FINITE_HINT, areNumbers('your loss', slope));
        yield* hinted(FLAT_HINT, isNotFlat(solution.gradient));
        const found = agree('the gradient of your loss', solution.gradient(beta), slope, {
          scale: sizeOf.gradient(beta),
          tolerance: BELONGS,
        });
        // Without a slope there is no number that the gradient should be.
        yield found.holds || !isRough(solution.loss, beta)
          ? found
          : claim(false, 'your loss jumps near this β, or bends sharply: no gradient can be its slope');
      },
    }),
    example({
      id: 'gradient-vanishes',
      title: 'the gradient is zero at both minima and at the saddle',
      points: 1,
      hint: GRADIENT_HINT,
      notes: { redundancy: 'what a student can check by hand' },
      given: STATIONARY.map((beta) => ({ beta })),
      *holds(solution, { beta }) {
        const scale = sizeOf.gradient(beta);
        yield* hinted(
          () => `${GRADIENT_HINT} ${slopesAt(beta)}`,
          agree('∇L at a stationary point', solution.gradient(beta), [0, 0], { scale }),
        );
        yield* hinted(FLAT_HINT, isNotFlat(solution.gradient));
      },
    }),
    property({
      id: 'hessian',
      judges: 'hessian',
      title: 'the Hessian is H(β), or that of your own gradient',
      points: 2,
      hint: HESSIAN_HINT,
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'tells a wrong Hessian from one that belongs to another gradient',
      },
      given: { beta: anywhere },
      always: ALWAYS,
      *holds(solution, { beta }) {
        const answer = solution.hessian(beta);
        const right = hessianAgrees(answer, beta);
        const follows = !right.holds && followsFromGradient(answer, solution.gradient, beta);
        yield* hinted(
          () => `${HESSIAN_HINT} ${curvaturesAt(beta)}`,
          follows ? followed('the Hessian') : right,
        );
      },
    }),
    property({
      id: 'hessian-of-own-gradient',
      title: 'the Hessian is symmetric, and the slope of your own gradient',
      points: 1,
      compares: ['gradient', 'hessian'],
      hint: 'Your gradient and your Hessian do not belong together: raise one coordinate a little, see how your gradient changes.',
      notes: {
        margin: 'a gradient or a Hessian with few digits may or may not be noticed here',
        redundancy: 'leaves a point to a Hessian that is right for a wrong gradient',
      },
      given: { beta: ordinary },
      runs: 50,
      *holds(solution, { beta }) {
        const [along1, along2] = slopesOfPair(solution.gradient, beta);
        const expected = [0, 1].map((i) => [along1[i]!, along2[i]!]);
        yield* hinted(FINITE_HINT, areNumbers('your gradient', expected.flat()));
        yield* hinted(FLAT_HINT, isNotFlat(solution.gradient));
        const rows = solution.hessian(beta);
        // Each entry of a row is a slope of the same entry of the gradient, and as exact as that.
        const scale = sizeOf.gradient(beta);
        yield agree('the Hessian, beside how your own gradient changes around β,', rows, expected, {
          scale,
          tolerance: BELONGS,
        });
        yield* hinted(
          'In which order L is differentiated by β₁ and by β₂ does not matter: entries [0][1] and [1][0] are equal.',
          claim(rows[0]?.[1] === rows[1]?.[0], 'the Hessian is not symmetric', rows),
        );
      },
    }),
    property({
      id: 'close-to-stationary-points',
      title: 'all three are right where slopes are small, and where a coordinate is 0, 1 or 2',
      points: 1,
      hint: EVERYWHERE,
      notes: { margin: FLOAT32_IS_NEAR },
      given: { beta: nearStationary },
      each: eachNearStationary,
      always: ON_EDGES,
      *holds(solution, { beta }) {
        yield* hinted(() => `${EVERYWHERE} ${termsAt(beta)}`, lossAgrees(solution.loss(beta), beta));
        yield* hinted(() => `${EVERYWHERE} ${slopesAt(beta)}`, gradientAgrees(solution.gradient(beta), beta));
        yield* hinted(
          () => `${EVERYWHERE} ${curvaturesAt(beta)}`,
          hessianAgrees(solution.hessian(beta), beta),
        );
      },
    }),
    purity(),
  ],
});
