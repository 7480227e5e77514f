import {
  anyOf,
  agree,
  argumentsUnchanged,
  claim,
  descent,
  descentAlong,
  exercise,
  fn,
  FLOAT32_IS_NEAR,
  integer,
  list,
  merged,
  object,
  property,
  real,
  same,
  scenario,
  vector,
  type Finding,
} from '../../../harness/core/checks/index.ts';
import { outcomeAt } from '../../../reference/experiments.ts';
import * as reference from '../../../reference/gradient-descent.ts';
import * as notebook from '../../../reference/loss.ts';
import { notebookPicture, picture, type Solution } from './pictures.ts';

type Vector = readonly number[];

/** Steps that descend, and steps that are far too large: they follow the same rule. */
const stepSize = anyOf(real(0.01, 0.5), real(0.5, 10));
const walk = merged(descent(), object({ stepSize, steps: integer(0, 12) }));

/** Coordinates that are small are not zero. */
const tiny = descentAlong([
  { curvature: 1, centre: 0, start: 4e-6 },
  { curvature: 2, centre: 0, start: -3e-8 },
  { curvature: 0.5, centre: 0, start: 2e-10 },
]);
const tinyWalk = { ...tiny, stepSize: 0.1, steps: 5 };
/** From where the gradient vanishes nothing moves any more, and yet the path has all of its points. */
const restingWalk = {
  ...descentAlong([{ curvature: 1, centre: 0, start: 0 }]),
  stepSize: 0.1,
  steps: 3,
};
/** β overflows after a few steps, and the path has all of its points as well. */
const runawayWalk = {
  ...descentAlong([{ curvature: 1e100, centre: 0, start: 1 }]),
  stepSize: 10,
  steps: 8,
};
/** More steps than a limit of 1000, and not more than a recursion or a copy at every step may take. It goes on to the end. */
const longWalk = {
  ...descentAlong([{ curvature: 0.1, centre: 0, start: 5 }]),
  stepSize: 0.01,
  steps: 1100,
};

/** Off the line β₂ = 1, on one side of it or the other. */
const startOf = (beta1: number, above: number, side: number): Vector => [
  beta1,
  above === 1 ? 1 + side : 1 - side,
];

/** Size of the quantities that enter one step. */
const sizeOfStep = (beta: readonly number[], slope: readonly number[], size: number): number =>
  Math.max(...beta.map(Math.abs), ...slope.map((entry) => Math.abs(entry) * size), 1e-3);

function* eachPointFollows(
  path: readonly (readonly number[])[],
  start: readonly number[],
  gradient: (beta: readonly number[]) => readonly number[],
  size: number,
): Generator<Finding> {
  // A path whose points have another shape cannot be followed.
  yield agree('the first point of the path', path[0] ?? [], start);
  // Of all steps so far: a solution may add up their slopes, and subtract the sum from the start.
  let scale = 0;
  for (let k = 1; k < path.length; k += 1) {
    const before = path[k - 1]!;
    const expected = reference.gradientDescentStep(gradient, before, size);
    scale = Math.max(scale, sizeOfStep(before, gradient(before), size));
    yield agree(`point ${k} of the path, one step from your point ${k - 1},`, path[k]!, expected, { scale });
  }
}

export default exercise<Solution>({
  exports: {
    gradientDescentStep: fn(['gradient', 'beta', 'stepSize'], vector),
    gradientDescent: fn(['gradient', 'start', 'stepSize', 'steps'], list(vector)),
  },
  checks: [
    property({
      id: 'step',
      title: 'one step is β − stepSize·∇L(β), in any number of dimensions',
      points: 2,
      hint: 'Each coordinate of β moves against its own entry of the gradient, by stepSize times that entry.',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'the first thing to get right, and it says so without a path',
      },
      given: merged(descent(), object({ stepSize })),
      always: [{ ...tiny, stepSize: 0.1 }],
      *holds(solution, { gradient, start, stepSize: size }) {
        const next = solution.gradientDescentStep(gradient, start, size);
        const scale = sizeOfStep(start, gradient(start), size);
        yield agree('β after one step', next, reference.gradientDescentStep(gradient, start, size), {
          scale,
        });
      },
    }),
    property({
      id: 'step-evaluates-once',
      title: 'one step evaluates the gradient once, at β',
      points: 1,
      hint: 'Call gradient(beta) a single time and keep the result: each call may cost hours on a real model.',
      notes: { redundancy: 'the same of a single step, where it is easier to see' },
      given: merged(descent(), object({ stepSize })),
      runs: 30,
      *holds(solution, { gradient, start, stepSize: size }, seen) {
        solution.gradientDescentStep(gradient, start, size);
        yield same('the number of evaluations of the gradient', seen.evaluations.length, 1);
        yield agree('the point where the gradient is evaluated', seen.evaluations[0]!, start);
      },
    }),
    property({
      id: 'path-length',
      title: 'the path has steps + 1 points and begins at the start',
      points: 1,
      hint: 'The path holds the start itself and one more point for each step; with steps = 0 it is [start].',
      notes: {
        redundancy: 'the checks that follow need a path of the right length; here that is said plainly',
      },
      given: walk,
      runs: 40,
      always: [runawayWalk],
      picture,
      *holds(solution, { gradient, start, stepSize: size, steps }) {
        const path = solution.gradientDescent(gradient, start, size, steps);
        yield same('the number of points of the path', path.length, steps + 1);
        yield agree('the first point of the path', path[0]!, start);
      },
    }),
    property({
      id: 'path',
      title: 'each point of the path follows from the one before',
      points: 2,
      patience: 20,
      hint: 'Every step starts where the last one ended. Is each point an array of its own?',
      notes: { margin: FLOAT32_IS_NEAR },
      after: 'path-length',
      given: walk,
      always: [tinyWalk, restingWalk, longWalk],
      picture,
      *holds(solution, { gradient, start, stepSize: size, steps }) {
        const path = solution.gradientDescent(gradient, start, size, steps);
        yield* eachPointFollows(path, start, gradient, size);
        yield same('the number of points of the path', path.length, steps + 1);
      },
    }),
    property({
      id: 'path-evaluations',
      title: 'the path evaluates the gradient once a step, where it stands',
      points: 1,
      hint: 'The gradient is needed once for each step: at every point of the path but the last.',
      given: walk,
      always: [restingWalk],
      *holds(solution, { gradient, start, stepSize: size, steps }, seen) {
        const path = solution.gradientDescent(gradient, start, size, steps);
        yield same('the number of evaluations of the gradient', seen.evaluations.length, steps);
        yield agree(
          'the list of points where the gradient is evaluated',
          seen.evaluations,
          path.slice(0, steps),
        );
      },
    }),
    property({
      id: 'converges-to-a-minimum',
      title: 'on the notebook’s loss the path ends in a minimum',
      points: 1,
      patience: 10,
      hint: 'With a small step size every start off the line β₂ = 1 rolls into one of the two minima.',
      notes: { redundancy: 'what descent is for; it leaves its point to a path that goes astray on the way' },
      given: { side: real(0.05, 1.5), above: integer(0, 1), beta1: real(-1, 5), stepSize: real(0.08, 0.12) },
      runs: 10,
      picture: (solution, { side, above, beta1, stepSize: size }) =>
        notebookPicture(solution, { start: startOf(beta1, above, side), stepSize: size, steps: 200 }),
      *holds(solution, { side, above, beta1, stepSize: size }) {
        const start = startOf(beta1, above, side);
        const end = solution.gradientDescent(notebook.gradient, start, size, 200).at(-1) ?? [];
        yield same('the number of coordinates of the last point', end.length, 2);
        // 200 steps shrink the distance to a minimum by 0.84²⁰⁰ ≈ 7e-16.
        yield agree('the gradient at the last point', notebook.gradient(end), [0, 0], { scale: 1 });
        yield claim(notebook.hessian(end)[1]![1]! > 0, 'the last point is the saddle, not a minimum', end);
      },
    }),
    scenario({
      id: 'experiments',
      title: 'the notebook’s experiments end where they should',
      points: 1,
      patience: 10,
      hint: 'Experiment 3 starts on the line β₂ = 1 and ends in the saddle; in experiment 4 the step is too large.',
      picture: notebookPicture,
      *holds(solution, { start, stepSize: size, steps, runs }) {
        const path = solution.gradientDescent(notebook.gradient, start, size, steps);
        const end = path.at(-1) ?? [];
        yield same('the number of coordinates of the last point', end.length, 2);
        const run = runs.find(({ kind }) => kind === 'gd')!;
        yield same('the outcome', outcomeAt(end), run.outcome);
        // A path that contracts forgets its rounding; one that overflows ends in NaN in every order of operations.
        yield agree('the last point', end, run.end.map(Number), { scale: 1 });
      },
    }),
    property({
      id: 'no-side-effects',
      title: 'the same call gives the same path, and its arguments are left as they were',
      points: 1,
      hint: 'Do not write into start or beta, and keep nothing between two calls.',
      given: walk,
      runs: 30,
      *holds(solution, { gradient, start, stepSize: size, steps }, seen) {
        const once = () => [
          solution.gradientDescentStep(gradient, start, size),
          solution.gradientDescent(gradient, start, size, steps),
        ];
        const first = once();
        yield agree('the answer at the second time', once(), first);
        yield argumentsUnchanged(seen);
      },
    }),
  ],
});
