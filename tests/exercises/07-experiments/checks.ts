import {
  agree,
  anyOf,
  argumentsUnchanged,
  claim,
  example,
  exercise,
  fn,
  FLOAT32_IS_NEAR,
  list,
  oneOf,
  property,
  record,
  same,
  scenario,
  vector,
  type Finding,
} from '../../../harness/core/checks/index.ts';
import { outcomeAt } from '../../../reference/experiments.ts';
import { gradient } from '../../../reference/loss.ts';
import type { ExperimentResult, ExperimentSettings, Vector } from '../../../reference/types.ts';
import {
  longMemory,
  longRun,
  near,
  nearby,
  noMemory,
  noSteps,
  notMoved,
  resting,
  roll,
  rollingThrough,
  thrown,
  thrownFar,
  walk,
} from './inputs.ts';
import { pictureOf, type Solution } from './pictures.ts';

const outcome = oneOf('minimum-1', 'minimum-2', 'saddle', 'diverged', 'not-converged');

/** How far a step carries β, given the point where it begins and the movement of the step before, if any. */
type Movement = (beta: Vector, last: Vector | undefined) => Vector;

const downhill =
  ({ stepSize }: ExperimentSettings): Movement =>
  (beta) =>
    gradient(beta).map((slope) => -stepSize * slope);

const rolling =
  ({ stepSize, momentumCoeff: m }: ExperimentSettings): Movement =>
  (beta, last) =>
    last === undefined ? [0, 0] : gradient(beta).map((slope, i) => m * last[i]! - stepSize * (1 - m) * slope);

/**
 * One coordinate, which may overflow. Another order of operations overflows a step earlier or later, and has ±Infinity
 * where this one has NaN; but none comes back from there.
 */
function* follows(
  what: string,
  actual: number,
  before: number,
  expected: number,
  scale: number,
): Generator<Finding> {
  if (!Number.isFinite(before)) yield claim(!Number.isFinite(actual), `${what} is finite again`, actual);
  else if (Math.abs(expected) < 1e300) yield agree(what, actual, expected, { scale });
}

/** Each point follows from the student's own points before it, so that rounding cannot grow along the path. */
function* eachPointFollows(
  name: 'gd' | 'momentum',
  { [name]: path }: ExperimentResult,
  { start }: ExperimentSettings,
  movement: Movement,
): Generator<Finding> {
  yield agree(`the first point of ${name}`, path[0] ?? [], start);
  // The loss has the constants 2 and 1: what enters a step is at least of size 1.
  const scale = [1, 1];
  let move: Vector | undefined;
  for (const [k, point] of path.entries()) {
    yield same(`the number of coordinates of point ${k} of ${name}`, point.length, 2);
    const before = path[k - 1];
    for (const i of before === undefined ? [] : [0, 1]) {
      const [from, by] = [before![i]!, move![i]!];
      scale[i] = Math.max(scale[i]!, Math.abs(from), Math.abs(by));
      const what = `${i === 0 ? 'β₁' : 'β₂'} of point ${k} of ${name}, one step from your point ${k - 1},`;
      yield* follows(what, point[i]!, from, from + by, scale[i]);
    }
    move = movement(point, move);
  }
}

/** The outcomes are those of the student's own last points: a wrong path is not held against them. */
function* outcomesAreThoseOfTheEnds(
  { gd, momentum, gdOutcome, momentumOutcome }: ExperimentResult,
  { start }: ExperimentSettings,
): Generator<Finding> {
  for (const [name, path, stated] of [
    ['gd', gd, gdOutcome],
    ['momentum', momentum, momentumOutcome],
  ] as const) {
    // A path without its start has no points where there are no steps.
    const end = path.at(-1) ?? start;
    yield same(`the number of coordinates of the last point of ${name}`, end.length, 2);
    yield same(`${name}Outcome for a path that ends at (${end.join(', ')})`, stated, outcomeAt(end));
  }
}

/** The path ends where numpy's does. */
function endAgrees(name: string, path: readonly Vector[], expected: readonly number[]): Finding {
  // NaN and the infinities come in any order of operations, but in the same coordinate.
  const finite = (numbers: Vector): number[] => numbers.map((n) => (Number.isFinite(n) ? n : NaN));
  // Rounding grows while experiment 2 crosses the saddle: 1024 steps in other orders of operations stay within 1e-12.
  const closeness = { scale: 1, tolerance: 1e-8 };
  return agree(`the last point of ${name}`, finite(path.at(-1) ?? []), finite(expected), closeness);
}

export default exercise<Solution>({
  exports: {
    experiment: fn(
      ['settings'],
      record({ gd: list(vector), momentum: list(vector), gdOutcome: outcome, momentumOutcome: outcome }),
    ),
  },
  checks: [
    property({
      id: 'path-length',
      title: 'both paths have steps + 1 points and begin at the start',
      points: 1,
      hint: 'Both paths hold the start and one more point for each step, even where they have arrived or diverged long before.',
      given: walk,
      runs: 40,
      always: [noSteps, resting],
      picture: pictureOf('gd', 'momentum'),
      *holds(solution, settings) {
        const { gd, momentum } = solution.experiment(settings);
        yield same('the number of points of gd', gd.length, settings.steps + 1);
        yield same('the number of points of momentum', momentum.length, settings.steps + 1);
        yield agree('the first point of gd', gd[0]!, settings.start);
        yield agree('the first point of momentum', momentum[0]!, settings.start);
      },
    }),
    property({
      id: 'gd-path',
      title: 'gd: each point follows from the one before',
      points: 1,
      after: 'path-length',
      hint: 'From each point go −stepSize·∇L(β). Is it the gradient of exercise 01, and each point an array of its own?',
      notes: { margin: FLOAT32_IS_NEAR },
      given: walk,
      runs: 40,
      picture: pictureOf('gd'),
      *holds(solution, settings) {
        yield* eachPointFollows('gd', solution.experiment(settings), settings, downhill(settings));
      },
    }),
    property({
      id: 'momentum-path',
      title: 'momentum: each point follows from the ones before, with z = 0 at the start',
      points: 2,
      after: 'path-length',
      hint: 'First move by the old z, then filter the gradient at the new β; z is zero at the start of every experiment.',
      notes: { margin: FLOAT32_IS_NEAR },
      given: walk,
      runs: 40,
      always: [noMemory, longMemory],
      picture: pictureOf('momentum'),
      *holds(solution, settings) {
        yield* eachPointFollows('momentum', solution.experiment(settings), settings, rolling(settings));
      },
    }),
    property({
      id: 'within-0.01-in-each-coordinate',
      title: 'within 0.01 of a stationary point in each coordinate is arrived, further away is not',
      points: 2,
      hint: 'With steps = 0 the outcome is that of the start. Draw the square around each point: what about its corners?',
      given: { start: nearby },
      always: near.map((start) => ({ start })),
      *holds(solution, { start }) {
        const settings = { start, ...notMoved };
        yield* outcomesAreThoseOfTheEnds(solution.experiment(settings), settings);
      },
    }),
    example<Solution, ExperimentSettings>({
      id: 'diverged',
      title: 'not finite is diverged, far away is not',
      points: 1,
      hint: 'One coordinate that is NaN or ±Infinity is enough; a finite number is never too large. Can your test see NaN?',
      given: [
        ...[7, 8, 9, 10].map((steps) => ({ ...thrown, steps })),
        { ...thrown, start: [4, -0.5], steps: 9 },
        { start: [4, 1], ...thrownFar },
        { start: [4, 2.5], ...thrownFar },
        { start: [5000, 1], ...notMoved },
        { start: [2, -2e7], ...notMoved },
        { start: [1e300, 1], ...notMoved },
        { start: [2, -1e300], ...notMoved },
        { start: [4, 1], ...thrownFar, steps: 120 },
      ],
      *holds(solution, settings) {
        yield* outcomesAreThoseOfTheEnds(solution.experiment(settings), settings);
      },
    }),
    property({
      id: 'last-point-decides',
      title: 'the outcomes are those of the last points, wherever the paths came by before',
      points: 1,
      patience: 5,
      hint: 'With much momentum a path rolls through a minimum and on: only where it is after the last step counts.',
      given: anyOf(longRun, roll),
      runs: 12,
      always: [rollingThrough],
      *holds(solution, settings) {
        yield* outcomesAreThoseOfTheEnds(solution.experiment(settings), settings);
      },
    }),
    scenario({
      id: 'experiments',
      title: 'the notebook’s experiments end where they should',
      points: 1,
      patience: 20,
      hint: 'The table in the task says how they end. Which of the two descents is another one than there?',
      picture: pictureOf('gd', 'momentum'),
      *holds(solution, { start, stepSize, momentumCoeff: m, steps, runs }) {
        const result = solution.experiment({ start, stepSize, momentumCoeff: m, steps });
        for (const { kind, outcome: expected, end } of runs) {
          yield same(`${kind}Outcome`, result[`${kind}Outcome`], expected);
          yield endAgrees(kind, result[kind], end.map(Number));
        }
      },
    }),
    property({
      id: 'no-side-effects',
      title: 'the same call gives the same answer, and its settings are left as they were',
      points: 1,
      hint: 'Do not write into start, and let nothing outside of the function remember the experiment before.',
      given: { settings: walk, others: walk },
      runs: 20,
      *holds(solution, { settings, others }, seen) {
        const first = solution.experiment(settings);
        solution.experiment(others);
        const again = solution.experiment(settings);
        for (const name of ['gd', 'momentum'] as const)
          yield agree(`${name} at the second time`, again[name], first[name]);
        yield argumentsUnchanged(seen);
      },
    }),
  ],
});
