import {
  agree,
  anyOf,
  example,
  exercise,
  fn,
  hinted,
  list,
  listOf,
  numberIn,
  object,
  oneOf,
  property,
  purity,
  record,
  recordOf,
  same,
  scenario,
  vector,
} from 'descent-grader/checks';
import { experiment } from '#reference/experiments.ts';
import type { ExperimentSettings } from '#reference/types.ts';
import type { Scenario } from '../../scenarios/scenario.generated.ts';
import {
  BEYOND_ROUNDING,
  endsLike,
  MOMENTUM_COEFF,
  STEP_SIZE,
  STEPS,
  whereApart,
} from '../descents/index.ts';
import { FLOAT32_IS_NEAR } from '../notes.ts';
import {
  DIVERGED_HINT,
  endAgrees,
  follows,
  goesSomewhere,
  lengths,
  NAMES,
  outcomeHint,
  outcomesAreThoseOfTheEnds,
  rightResult,
} from './findings.ts';
import {
  alternating,
  anywhere,
  eachPassingBy,
  hardlyBeside,
  hardlyMoving,
  leavingTheMinimum,
  longWalk,
  longMemory,
  near,
  nearby,
  noSteps,
  oneStepLate,
  overflowing,
  plain,
  resting,
  restingLong,
  rollingThrough,
  slow,
  START,
  throughTheMinimum,
} from './inputs.ts';
import { pictureOf, type Solution } from './pictures.ts';

const outcome = oneOf('minimum-1', 'minimum-2', 'saddle', 'diverged', 'not-converged');

const IN_PLAIN_NUMBERS = 'one path by itself, with plain numbers: a slip at an edge leaves its point alone';

export default exercise<Solution>({
  exports: {
    experiment: fn(
      ['settings'],
      record({ gd: list(vector), momentum: list(vector), gdOutcome: outcome, momentumOutcome: outcome }),
    ),
  },
  right: { experiment },
  domains: {
    settings: recordOf({
      start: listOf(numberIn(START), 2),
      stepSize: numberIn(STEP_SIZE),
      momentumCoeff: numberIn(MOMENTUM_COEFF),
      steps: numberIn(STEPS),
    }),
  },
  checks: [
    property({
      id: 'path-length',
      title: 'both paths have steps + 1 points and begin at the start',
      points: 1,
      hint: 'Both paths hold the start and one more point for each step, no more and no fewer, wherever they have arrived.',
      given: plain,
      runs: 30,
      picture: pictureOf('gd', 'momentum'),
      *holds(solution, settings) {
        const result = solution.experiment(settings);
        yield* lengths(result, settings);
        const scale = settings.start.map(Math.abs);
        for (const name of NAMES)
          yield agree(`the first point of ${name}`, result[name][0]!, settings.start, { scale });
        yield* goesSomewhere(result, settings);
      },
    }),
    property({
      id: 'gd-path',
      title: 'gd: each point follows from the one before',
      points: 1,
      hint: 'The path begins at the start, and from each point β moves by −stepSize·∇L(β), with the gradient of exercise 01.',
      notes: { margin: FLOAT32_IS_NEAR, redundancy: IN_PLAIN_NUMBERS },
      given: plain,
      runs: 15,
      picture: pictureOf('gd'),
      *holds(solution, settings) {
        yield* follows('gd', solution.experiment(settings), settings);
      },
    }),
    property({
      id: 'momentum-path',
      title: 'momentum: each point follows from the ones before, with z = 0 at the start',
      points: 1,
      hint: 'The path begins at the start, with z = [0, 0]; each step first moves β by −stepSize·z, then z by the gradient at the new β.',
      notes: { margin: FLOAT32_IS_NEAR, redundancy: IN_PLAIN_NUMBERS },
      given: plain,
      runs: 15,
      picture: pictureOf('momentum'),
      *holds(solution, settings) {
        yield* follows('momentum', solution.experiment(settings), settings);
      },
    }),
    property({
      id: 'everywhere',
      title:
        'both paths are right from far away, with every step size and m, without a step and with hundreds',
      points: 1,
      after: 'path-length',
      hint: 'Both paths begin at the start and have steps + 1 points, whatever the settings: with steps = 0 both are [start].',
      notes: { margin: FLOAT32_IS_NEAR },
      judges: 'experiment',
      given: object({ settings: anywhere }),
      runs: 24,
      always: [
        resting,
        restingLong,
        alternating,
        ...noSteps,
        ...slow,
        longMemory,
        ...hardlyBeside,
        overflowing.at(-1)!,
        longWalk,
      ].map((settings) => ({ settings })),
      picture: (solution, { settings }) => pictureOf('gd', 'momentum')(solution, settings),
      *holds(solution, { settings }) {
        const result = solution.experiment(settings);
        for (const name of NAMES) yield* follows(name, result, settings);
        yield* lengths(result, settings);
        yield* outcomesAreThoseOfTheEnds(result, settings);
      },
    }),
    property({
      id: 'within-0.01-in-each-coordinate',
      title: 'within 0.01 of a stationary point in each coordinate is arrived, further away is not',
      points: 2,
      hint: 'Both steps are so short that these paths end where they start, to 1e-6.',
      notes: { redundancy: 'the border under every seed, and alone: elsewhere it is met by chance' },
      given: { start: nearby },
      runs: 30,
      always: near.map((start) => ({ start })),
      *holds(solution, { start }) {
        const settings = { start, ...hardlyMoving };
        const result = solution.experiment(settings);
        yield* outcomesAreThoseOfTheEnds(result, settings);
        // Of paths that are somewhere else there is no outcome to speak of.
        for (const name of NAMES) yield endAgrees(name, result[name], start);
      },
    }),
    example<Solution, ExperimentSettings>({
      id: 'diverged',
      title: 'not finite is diverged, far away is not',
      points: 1,
      hint: DIVERGED_HINT,
      given: overflowing,
      *holds(solution, settings) {
        const result = solution.experiment(settings);
        yield* outcomesAreThoseOfTheEnds(result, settings);
        yield* endsLike('gd', result.gd, rightResult(settings).gd);
      },
    }),
    property({
      id: 'last-point-decides',
      title: 'the outcomes are those of the last points, wherever the paths came by before',
      points: 1,
      hint: 'With much momentum a path rolls through a minimum and on: only where it is after the last step counts.',
      given: anyOf(...eachPassingBy),
      each: eachPassingBy,
      runs: 4,
      always: [rollingThrough, oneStepLate, throughTheMinimum, leavingTheMinimum],
      *holds(solution, settings) {
        const result = solution.experiment(settings);
        yield* outcomesAreThoseOfTheEnds(result, settings);
        yield* goesSomewhere(result, settings);
      },
    }),
    scenario<Solution, Scenario>({
      id: 'experiments',
      title: 'the notebook’s experiments end where they should',
      points: 1,
      notes: { margin: 'paths that are rounded to a few digits may or may not be noticed here' },
      after: 'path-length',
      hint: 'The table in the task says how both descents of each experiment end.',
      picture: pictureOf('gd', 'momentum'),
      *holds(solution, { start, stepSize, momentumCoeff: m, steps, runs }) {
        const settings = { start, stepSize, momentumCoeff: m, steps };
        const result = solution.experiment(settings);
        yield* lengths(result, settings);
        for (const { kind, outcome: expected, end } of runs) {
          const [path, outcomeFound] = [result[kind], result[`${kind}Outcome`]];
          yield* hinted(
            () => whereApart(path, rightResult(settings)[kind]) || outcomeHint(outcomeFound, expected, path),
            [same(`${kind}Outcome`, outcomeFound, expected), endAgrees(kind, path, end.map(Number))],
          );
          // The second experiment has as many steps as there may be: nothing else shows what goes wrong late.
          yield* follows(kind, result, settings, BEYOND_ROUNDING);
        }
      },
    }),
    purity(),
  ],
});
