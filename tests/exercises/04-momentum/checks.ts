import {
  agree,
  argumentsUnchanged,
  claim,
  descent,
  exercise,
  fn,
  FLOAT32_IS_NEAR,
  integer,
  list,
  merged,
  momentumCoeff,
  object,
  property,
  real,
  record,
  same,
  scenario,
  vector,
} from '../../../harness/core/checks/index.ts';
import { outcomeAt } from '../../../reference/experiments.ts';
import { gradientDescent } from '../../../reference/gradient-descent.ts';
import * as notebook from '../../../reference/loss.ts';
import {
  longWalk,
  pausingWalk,
  restingWalk,
  runawayWalk,
  settings,
  step,
  tinyStep,
  tinyWalk,
  walk,
} from './inputs.ts';
import { eachPointFollows, largest, type Vector } from './paths.ts';
import { notebookPicture, picture, responsePicture } from './pictures.ts';
import { impulseOf, respond, type Solution } from './responses.ts';

/** Off the line β₂ = 1, on one side of it or the other. */
const startOf = (beta1: number, above: number, side: number): Vector => [
  beta1,
  above === 1 ? 1 + side : 1 - side,
];

export default exercise<Solution>({
  exports: {
    momentumStep: fn(
      ['gradient', 'beta', 'z', 'stepSize', 'momentumCoeff'],
      record({ beta: vector, z: vector }),
    ),
    momentumDescent: fn(['gradient', 'start', 'stepSize', 'momentumCoeff', 'steps'], list(vector)),
  },
  checks: [
    property({
      id: 'moves-with-the-old-velocity',
      title: 'a step moves β by −stepSize·z, with the z it is given',
      points: 1,
      hint: 'The first line of the step uses the old z: β ← β − stepSize·z. The new z comes after it.',
      notes: { margin: FLOAT32_IS_NEAR },
      given: step,
      always: [tinyStep],
      *holds(solution, { gradient, beta, z, stepSize, momentumCoeff: m }) {
        const moved = solution.momentumStep(gradient, beta, z, stepSize, m).beta;
        const expected = beta.map((coordinate, k) => coordinate - stepSize * z[k]!);
        yield agree('the new β', moved, expected, { scale: largest(beta, z) });
      },
    }),
    property({
      id: 'filters-the-gradient',
      title: 'a step filters the gradient: z ← (1 − m)·∇L + m·z',
      points: 1,
      hint: 'Two weights that add up to 1: one for the gradient at the new β, the other for the old z. Which is m?',
      notes: { margin: FLOAT32_IS_NEAR },
      given: step,
      always: [tinyStep],
      *holds(solution, { gradient, beta, z, stepSize, momentumCoeff: m }) {
        const next = solution.momentumStep(gradient, beta, z, stepSize, m);
        const slope = gradient(next.beta);
        const expected = z.map((entry, k) => (1 - m) * slope[k]! + m * entry);
        const scale = largest(slope, z, beta);
        yield agree('the new z, for the new β that you return,', next.z, expected, { scale });
      },
    }),
    property({
      id: 'evaluates-once-at-the-new-point',
      title: 'a step evaluates the gradient once, at the new β',
      points: 1,
      hint: 'First move, then ask for the gradient: at the place where you are now, and only once.',
      notes: { redundancy: 'the same of a single step, where it is easier to see' },
      given: step,
      runs: 30,
      *holds(solution, { gradient, beta, z, stepSize, momentumCoeff: m }, seen) {
        const moved = solution.momentumStep(gradient, beta, z, stepSize, m).beta;
        yield same('the number of evaluations of the gradient', seen.evaluations.length, 1);
        yield agree('the point where the gradient is evaluated', seen.evaluations[0]!, moved);
      },
    }),
    property({
      id: 'pole-at-the-momentum-coefficient',
      title: 'z is a low-pass filter of the gradient with its pole at m',
      points: 1,
      hint: 'Feed z an impulse: it answers 1 − m and then decays by the factor m at every step. Feed it ones: it rises to 1.',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'what the filter is, seen from outside: it says more than a wrong number',
      },
      given: { momentumCoeff: momentumCoeff(), stepSize: settings.stepSize, height: real(0.5, 4) },
      runs: 20,
      picture: responsePicture,
      *holds(solution, { momentumCoeff: m, stepSize, height }) {
        const impulse = respond(solution, impulseOf(height), stepSize, m);
        yield agree('z after an impulse', impulse[0]!, (1 - m) * height, { scale: height });
        for (let k = 1; k < impulse.length; k += 1)
          yield agree(
            `z at step ${k} after an impulse, m times your z before,`,
            impulse[k]!,
            m * impulse[k - 1]!,
            {
              scale: height,
            },
          );
        const ones = respond(solution, Array<number>(16).fill(height), stepSize, m);
        let missing = height;
        const risen = ones.map(() => {
          missing *= m;
          return height - missing;
        });
        yield agree('z for a constant gradient', ones, risen, { scale: height });
      },
    }),
    property({
      id: 'path-length',
      title: 'the path has steps + 1 points and begins at the start',
      points: 1,
      hint: 'The path holds the start itself and one more point for each step; with steps = 0 it is [start].',
      given: walk,
      runs: 40,
      always: [runawayWalk],
      picture,
      *holds(solution, { gradient, start, stepSize, momentumCoeff: m, steps }) {
        const path = solution.momentumDescent(gradient, start, stepSize, m, steps);
        yield same('the number of points of the path', path.length, steps + 1);
        yield agree('the first point of the path', path[0]!, start);
      },
    }),
    property({
      id: 'path',
      title: 'each point of the path follows from the ones before, with z = 0 at the start',
      points: 1,
      patience: 20,
      hint: 'With z = 0 at the start the first step stays where it is. Do you carry both β and z from step to step?',
      notes: { margin: FLOAT32_IS_NEAR },
      after: 'path-length',
      given: walk,
      always: [tinyWalk, pausingWalk, restingWalk, longWalk],
      picture,
      *holds(solution, { gradient, start, stepSize, momentumCoeff: m, steps }, seen) {
        const path = solution.momentumDescent(gradient, start, stepSize, m, steps);
        const { evaluations } = seen;
        yield* eachPointFollows(path, start, gradient, stepSize, m);
        yield same('the number of points of the path', path.length, steps + 1);
        // The last z moves nothing: a solution may leave its evaluation out.
        const expected = evaluations.length === steps - 1 ? steps - 1 : steps;
        yield same('the number of evaluations of the gradient', evaluations.length, expected);
        const points = path.slice(1, expected + 1);
        yield agree('the list of points where the gradient is evaluated', evaluations, points);
      },
    }),
    property({
      id: 'without-momentum',
      title: 'with m = 0 it is gradient descent, one step late',
      points: 1,
      hint: 'm = 0 is a legal momentum coefficient: z is then the gradient itself.',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'what momentum adds to gradient descent, seen where it adds nothing',
      },
      given: merged(descent(), object({ stepSize: real(0.01, 0.3), steps: integer(1, 12) })),
      runs: 50,
      picture: (solution, given) => picture(solution, { ...given, momentumCoeff: 0 }),
      *holds(solution, { gradient, start, stepSize, steps }) {
        const path = solution.momentumDescent(gradient, start, stepSize, 0, steps);
        const expected = [start, ...gradientDescent(gradient, start, stepSize, steps - 1)];
        yield agree('the path with m = 0', path, expected, { scale: largest(...expected) });
      },
    }),
    property({
      id: 'converges-to-a-minimum',
      title: 'on the notebook’s loss the path ends in a minimum',
      points: 1,
      patience: 10,
      hint: 'With a small step size and little momentum every start off the line β₂ = 1 rolls into one of the two minima.',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'what descent is for; it leaves its point to a path that goes astray on the way',
      },
      given: {
        side: real(0.05, 1.5),
        above: integer(0, 1),
        beta1: real(-1, 5),
        stepSize: real(0.08, 0.12),
        momentumCoeff: momentumCoeff(0, 0.5),
      },
      runs: 10,
      picture: (solution, { side, above, beta1, ...others }) =>
        notebookPicture(solution, { ...others, start: startOf(beta1, above, side), steps: 200 }),
      *holds(solution, { side, above, beta1, stepSize, momentumCoeff: m }) {
        const start = startOf(beta1, above, side);
        const end = solution.momentumDescent(notebook.gradient, start, stepSize, m, 200).at(-1) ?? [];
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
      hint: 'In experiment 2 the momentum carries β past minimum 2 and the saddle into minimum 1; experiment 3 stays on the line β₂ = 1.',
      picture: notebookPicture,
      *holds(solution, { start, stepSize, momentumCoeff: m, steps, runs }) {
        const end = solution.momentumDescent(notebook.gradient, start, stepSize, m, steps).at(-1) ?? [];
        yield same('the number of coordinates of the last point', end.length, 2);
        const run = runs.find(({ kind }) => kind === 'momentum')!;
        yield same('the outcome', outcomeAt(end), run.outcome);
        // Rounding grows while experiment 2 crosses the saddle: 1024 steps in other orders of operations stay within 1e-12.
        yield agree('the last point', end, run.end.map(Number), { scale: 1 });
      },
    }),
    property({
      id: 'no-side-effects',
      title: 'the same call gives the same answer, and its arguments are left as they were',
      points: 1,
      hint: 'Do not write into beta, z or start, and keep nothing between two calls.',
      given: merged(step, object({ steps: integer(0, 12) })),
      runs: 30,
      *holds(solution, { gradient, beta, z, stepSize, momentumCoeff: m, steps }, seen) {
        const once = () => {
          const next = solution.momentumStep(gradient, beta, z, stepSize, m);
          return [next.beta, next.z, solution.momentumDescent(gradient, beta, stepSize, m, steps)];
        };
        const first = once();
        yield agree('the answer at the second time', once(), first);
        yield argumentsUnchanged(seen);
      },
    }),
  ],
});
