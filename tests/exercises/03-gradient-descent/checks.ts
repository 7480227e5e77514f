import {
  agree,
  deviationFrom,
  exercise,
  fn,
  hinted,
  list,
  property,
  purity,
  same,
  vector,
  type Finding,
} from 'descent-grader/checks';
import * as reference from '#reference/gradient-descent.ts';
import type { Gradient, Vector } from '#reference/types.ts';
import {
  DESCENT,
  LENGTH_HINT,
  ONLY_ROUGHLY,
  ROUGHLY,
  eachPointFollows,
  endsLike,
  fits,
  fitsPath,
  leavesTheStart,
  restingStep,
  shortMoves,
} from '../descents/index.ts';
import { FLOAT32_IS_NEAR } from '../notes.ts';
import { writtenVector } from '../written.ts';
import {
  cornerSteps,
  eachWalk,
  plainStep,
  plainWalk,
  step,
  stepsAcross,
  walk,
  walksAcross,
} from './inputs.ts';
import { convergesToAMinimum, experiments } from './notebook.ts';
import { picture, rightPath, type Solution } from './pictures.ts';

/** One step, each coordinate judged by the size of what enters it. */
function stepAgrees(
  next: Vector,
  gradient: Gradient,
  beta: Vector,
  stepSize: number,
  tolerance = 1e-9,
): Finding {
  const slope = gradient(beta);
  const scale = beta.map((from, k) => Math.max(Math.abs(from), Math.abs(stepSize * slope[k]!)));
  const expected = reference.gradientDescentStep(gradient, beta, stepSize);
  return agree('β after one step', next, expected, { scale, tolerance });
}

const isNear = (at: Vector, point: Vector = []): boolean =>
  deviationFrom(at, point, { scale: at.map(Math.abs), tolerance: ROUGHLY }) <= 1;

/** What moves β in one step, as numbers. */
function moveAt(beta: Vector, gradient: Gradient, stepSize: number): string {
  const slope = gradient(beta);
  return `Here ∇L(β) is ${writtenVector(slope)}, so β moves by ${writtenVector(slope.map((x) => -stepSize * x))}.`;
}

// Hints of more than one check.
const STEP_HINT =
  'Each coordinate of β moves against its own entry of the gradient, by stepSize times that entry.';
const PATH_HINT = 'The path begins at the start itself; each step begins where the one before has ended.';
const EVALUATIONS_HINT =
  'The gradient is needed once for each step: at every point of the path but the last.';

export default exercise<Solution>({
  exports: {
    gradientDescentStep: fn(['gradient', 'beta', 'stepSize'], vector),
    gradientDescent: fn(['gradient', 'start', 'stepSize', 'steps'], list(vector)),
  },
  right: reference,
  domains: DESCENT,
  together: { gradientDescentStep: fits, gradientDescent: fitsPath },
  checks: [
    property({
      id: 'step',
      title: 'one step is β − stepSize·∇L(β)',
      points: 1,
      hint: STEP_HINT,
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'the first thing to get right, and it says so without a path',
      },
      given: step,
      *holds(solution, { gradient, start, stepSize }) {
        const next = solution.gradientDescentStep(gradient, start, stepSize);
        yield* hinted(
          () => `${STEP_HINT} ${moveAt(start, gradient, stepSize)}`,
          stepAgrees(next, gradient, start, stepSize),
        );
      },
    }),
    property({
      id: 'step-everywhere',
      judges: 'gradientDescentStep',
      title: 'one step is right for tiny and huge numbers, and in one to eight dimensions',
      points: 1,
      hint: STEP_HINT,
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'the same of a single step, where it is easier to see',
      },
      after: 'step',
      ...stepsAcross,
      always: [shortMoves, ...cornerSteps],
      *holds(solution, { gradient, beta, stepSize }) {
        const next = solution.gradientDescentStep(gradient, beta, stepSize);
        yield* hinted(
          () =>
            `The rule holds for numbers of every size, and for any number of them. ${moveAt(beta, gradient, stepSize)}`,
          stepAgrees(next, gradient, beta, stepSize),
        );
      },
    }),
    property({
      id: 'step-evaluates-once',
      title: 'one step evaluates the gradient once, at β',
      points: 1,
      hint: 'Call gradient(beta) a single time and keep the result: each call may cost hours on a real model.',
      notes: {
        margin: ONLY_ROUGHLY,
        redundancy: 'the same of a single step, where it is easier to see',
      },
      given: plainStep,
      runs: 20,
      always: [{ ...restingStep, start: restingStep.beta }],
      *holds(solution, { gradient, start, stepSize }, seen) {
        const next = solution.gradientDescentStep(gradient, start, stepSize);
        yield same('the number of evaluations of the gradient', seen.evaluationsOf(gradient).length, 1);
        yield* hinted(
          'Ask for the gradient at the β that was passed in, before anything moves.',
          agree('the point where the gradient is evaluated', seen.evaluationsOf(gradient)[0]![0], start, {
            scale: start.map(Math.abs),
          }),
        );
        // An evaluation that is not used is none. Whether the step is right is the matter of the checks above.
        const right = reference.gradientDescentStep(gradient, start, stepSize);
        yield* hinted(STEP_HINT, leavesTheStart('the path of this step', [start, next], [start, right]));
      },
    }),
    property({
      id: 'path-length',
      title: 'the path has steps + 1 points and begins at the start',
      points: 1,
      hint: LENGTH_HINT,
      notes: {
        redundancy: 'the checks that follow need a path of the right length; here that is said plainly',
      },
      given: plainWalk,
      runs: 20,
      picture,
      *holds(solution, walked) {
        const { gradient, start, stepSize, steps } = walked;
        const path = solution.gradientDescent(gradient, start, stepSize, steps);
        yield same('the number of points of the path', path.length, steps + 1);
        yield agree('the first point of the path', path[0]!, start, { scale: start.map(Math.abs) });
        yield leavesTheStart('the path', path, rightPath(walked));
      },
    }),
    property({
      id: 'path',
      title: 'each point of the path follows from the one before',
      points: 1,
      hint: PATH_HINT,
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'right to all digits, where the list of evaluations is judged roughly',
      },
      given: walk,
      picture,
      *holds(solution, walked) {
        const { gradient, start, stepSize, steps } = walked;
        const path = solution.gradientDescent(gradient, start, stepSize, steps);
        yield leavesTheStart('the path', path, rightPath(walked));
        yield* eachPointFollows(path, { start, gradient, stepSize }, { of: 'the path' });
      },
    }),
    property({
      id: 'path-everywhere',
      judges: 'gradientDescent',
      title: 'the path is right without a step, after hundreds, at rest, and for tiny and huge numbers',
      points: 1,
      hint: 'The path begins at the start, and has steps + 1 points even if β rests or runs off to infinity: with steps = 0 it is [start].',
      notes: { margin: FLOAT32_IS_NEAR },
      after: 'path',
      ...walksAcross,
      runs: 20,
      always: eachWalk,
      picture,
      *holds(solution, walked, seen) {
        const { gradient, start, stepSize, steps } = walked;
        const path = solution.gradientDescent(gradient, start, stepSize, steps);
        yield* eachPointFollows(path, { start, gradient, stepSize }, { of: 'the path' });
        yield same('the number of points of the path', path.length, steps + 1);
        yield* hinted(
          EVALUATIONS_HINT,
          same('the number of evaluations of the gradient', seen.evaluationsOf(gradient).length, steps),
        );
        yield* endsLike('the path', path, rightPath(walked));
      },
    }),
    property({
      id: 'path-evaluations',
      title: 'the path evaluates the gradient once a step, at the current point',
      points: 1,
      hint: EVALUATIONS_HINT,
      notes: { margin: ONLY_ROUGHLY },
      given: plainWalk,
      runs: 20,
      *holds(solution, walked, seen) {
        const { gradient, start, stepSize, steps } = walked;
        const path = solution.gradientDescent(gradient, start, stepSize, steps);
        yield same('the number of evaluations of the gradient', seen.evaluationsOf(gradient).length, steps);
        yield leavesTheStart('the path', path, rightPath(walked));
        const evaluations = seen.evaluationsOf(gradient).map(([beta]) => beta);
        const closeness = { of: 'the list of evaluations', tolerance: ROUGHLY };
        // At the points of your own path, right or wrong; where that lacks a point, they must be a path by themselves.
        if (!evaluations.every((at, k) => isNear(at, path[k])))
          yield* hinted(
            EVALUATIONS_HINT,
            eachPointFollows(evaluations, { start, gradient, stepSize }, closeness),
          );
      },
    }),
    convergesToAMinimum,
    experiments,
    purity(),
  ],
});
