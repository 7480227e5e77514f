import {
  agree,
  claim,
  exercise,
  fn,
  hinted,
  list,
  numberIn,
  property,
  purity,
  real,
  record,
  same,
  vector,
} from 'descent-grader/checks';
import * as reference from '#reference/momentum.ts';
import {
  DESCENT,
  LENGTH_HINT,
  MOMENTUM_COEFF,
  ONLY_ROUGHLY,
  POINTS,
  ROUGHLY,
  eachPointFollows,
  endsLike,
  fits,
  fitsPath,
  leavesTheStart,
  momentumCoeff,
  ordinaryStepSize,
} from '../descents/index.ts';
import { FLOAT32_IS_NEAR } from '../notes.ts';
import { EVALUATION_HINT, FILTER_HINT, MOVE_HINT, movementOf, termsOf } from './hints.ts';
import {
  filteringSteps,
  flatWithoutMomentum,
  longPaths,
  pausingWalk,
  plainStep,
  plainWalk,
  restingStep,
  movingSteps,
  steepWithoutMomentum,
  stepsAcross,
  walksAcross,
  walkInMotion,
  walkWithoutMomentum,
} from './inputs.ts';
import { convergesToAMinimum, experiments } from './notebook.ts';
import { picture, responsePicture, rightPath } from './pictures.ts';
import { impulseOf, respond, type Solution } from './responses.ts';
import { destination, larger } from './sizes.ts';

export default exercise<Solution>({
  exports: {
    momentumStep: fn(
      ['gradient', 'beta', 'z', 'stepSize', 'momentumCoeff'],
      record({ beta: vector, z: vector }),
    ),
    momentumDescent: fn(['gradient', 'start', 'stepSize', 'momentumCoeff', 'steps'], list(vector)),
  },
  right: reference,
  domains: { ...DESCENT, z: POINTS, momentumCoeff: numberIn(MOMENTUM_COEFF) },
  together: { momentumStep: fits, momentumDescent: fitsPath },
  checks: [
    property({
      id: 'moves-with-the-old-velocity',
      judges: 'momentumStep',
      title: 'a step moves β by −stepSize·z, with the z it is given',
      points: 1,
      hint: MOVE_HINT,
      notes: { margin: FLOAT32_IS_NEAR },
      ...stepsAcross,
      always: movingSteps,
      *holds(solution, { gradient, beta, z, stepSize, momentumCoeff: m }) {
        const moved = solution.momentumStep(gradient, beta, z, stepSize, m).beta;
        const { expected, scale } = destination(beta, z, stepSize);
        yield* hinted(
          () => `${MOVE_HINT} ${movementOf(z, stepSize)}`,
          agree('the new β', moved, expected, { scale }),
        );
      },
    }),
    property({
      id: 'filters-the-gradient',
      judges: 'momentumStep',
      title: 'a step filters the gradient: z ← (1 − m)·∇L + m·z',
      points: 1,
      hint: FILTER_HINT,
      notes: { margin: FLOAT32_IS_NEAR },
      ...stepsAcross,
      always: filteringSteps,
      *holds(solution, { gradient, beta, z, stepSize, momentumCoeff: m }) {
        const next = solution.momentumStep(gradient, beta, z, stepSize, m);
        yield* hinted(
          MOVE_HINT,
          claim(next.beta.every(Number.isFinite), 'the new β should be finite', next.beta),
        );
        const slope = gradient(next.beta);
        const expected = z.map((entry, k) => (1 - m) * slope[k]! + m * entry);
        const scale = larger(slope, z);
        yield* hinted(
          () => `${FILTER_HINT} ${termsOf(slope, z, m, next.z)}`,
          agree('the new z', next.z, expected, { scale }),
        );
      },
    }),
    property({
      id: 'evaluates-once-at-the-new-point',
      title: 'a step evaluates the gradient once, at the new β',
      points: 1,
      hint: EVALUATION_HINT,
      notes: {
        margin: ONLY_ROUGHLY,
        redundancy: 'the same of a single step, where it is easier to see',
      },
      given: plainStep,
      runs: 20,
      always: [restingStep],
      *holds(solution, { gradient, beta, z, stepSize, momentumCoeff: m }, seen) {
        solution.momentumStep(gradient, beta, z, stepSize, m);
        yield* hinted(
          'Call gradient a single time and keep the result: each call may cost hours on a real model.',
          same('the number of evaluations of the gradient', seen.evaluationsOf(gradient).length, 1),
        );
        // Whether this point is also returned is the matter of the checks above.
        const [at] = seen.evaluationsOf(gradient)[0]!;
        const { expected, scale } = destination(beta, z, stepSize);
        yield agree('the point where the gradient is evaluated', at, expected, { scale, tolerance: ROUGHLY });
      },
    }),
    property({
      id: 'pole-at-the-momentum-coefficient',
      title: 'z is a low-pass filter of the gradient with its pole at m',
      points: 1,
      hint: 'Where ∇L is h, 0, 0, … z becomes (1 − m)·h, (1 − m)·m·h, (1 − m)·m²·h, …; where it is always h, z becomes (1 − m)·h, (1 − m²)·h, (1 − m³)·h, …',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'what the filter is, seen from outside: it says more than a wrong number',
      },
      // With a smaller m the response would fall below what z may be.
      given: { momentumCoeff: momentumCoeff(0.2, 0.9), stepSize: ordinaryStepSize, height: real(0.5, 4) },
      runs: 10,
      picture: responsePicture,
      *holds(solution, { momentumCoeff: m, stepSize, height }) {
        const impulse = respond(solution, impulseOf(height), stepSize, m);
        const ones = respond(solution, Array<number>(16).fill(height), stepSize, m);
        yield agree('z after an impulse', impulse[0]!, (1 - m) * height, { scale: height });
        for (let k = 1; k < impulse.length; k += 1)
          yield agree(
            `z at step ${k} after an impulse, which should be m times your z before,`,
            impulse[k]!,
            m * impulse[k - 1]!,
            { scale: Math.abs(impulse[k - 1]!) },
          );
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
      hint: LENGTH_HINT,
      notes: {
        redundancy: 'the checks that follow need a path of the right length; here that is said plainly',
      },
      given: plainWalk,
      runs: 20,
      picture,
      *holds(solution, walk) {
        const { gradient, start, stepSize, momentumCoeff: m, steps } = walk;
        const path = solution.momentumDescent(gradient, start, stepSize, m, steps);
        yield same('the number of points of the path', path.length, steps + 1);
        yield agree('the first point of the path', path[0]!, start, { scale: start.map(Math.abs) });
        yield leavesTheStart('the path', path, rightPath(walk));
      },
    }),
    property({
      id: 'path',
      judges: 'momentumDescent',
      title: 'each point of the path follows from the ones before, with z = 0 at the start',
      points: 1,
      hint: 'The path begins at the start; with z = 0 there the first step stays where it is, and β and z go on together.',
      notes: { margin: FLOAT32_IS_NEAR },
      after: 'path-length',
      ...walksAcross,
      runs: 30,
      always: [walkWithoutMomentum, pausingWalk, ...longPaths],
      picture,
      *holds(solution, walk, seen) {
        const { gradient, start, stepSize, momentumCoeff: m, steps } = walk;
        const rule = { start, gradient, stepSize, momentumCoeff: m };
        const path = solution.momentumDescent(gradient, start, stepSize, m, steps);
        const evaluations = seen.evaluationsOf(gradient).map(([at]) => at);
        yield* eachPointFollows(path, rule, { of: 'the path' });
        yield* hinted(
          `${LENGTH_HINT} With steps = 0 it is [start], and it has all its points even if β rests.`,
          same('the number of points of the path', path.length, steps + 1),
        );
        yield* endsLike('the path', path, rightPath(walk));
        // The last z moves nothing: a solution may leave its evaluation out.
        const expected = evaluations.length === steps - 1 ? steps - 1 : steps;
        yield* hinted(
          'Each step evaluates the gradient once. Only the evaluation of the last step may be left out.',
          same('the number of evaluations of the gradient', evaluations.length, expected),
        );
        yield* hinted(
          EVALUATION_HINT,
          eachPointFollows([start, ...evaluations], rule, { of: 'the start and all evaluations' }),
        );
      },
    }),
    property({
      id: 'without-momentum',
      title: 'with m = 0 it is gradient descent, one step late',
      points: 1,
      hint: 'With m = 0 the new z is the gradient itself. The first step leaves β where it is, since z is 0 at the start; each later one is a step of gradient descent.',
      notes: {
        margin: FLOAT32_IS_NEAR,
        redundancy: 'what momentum adds to gradient descent, seen where it adds nothing',
      },
      given: walkInMotion,
      runs: 30,
      always: [flatWithoutMomentum, steepWithoutMomentum],
      picture: (solution, { beta: start, ...given }) =>
        picture(solution, { ...given, start, momentumCoeff: 0 }),
      *holds(solution, { gradient, beta, z, stepSize, steps }) {
        // Not judged: it tells what is wrong at m = 0 alone from what is wrong at every m.
        solution.momentumStep(gradient, beta, z, stepSize, 0.5);
        solution.momentumDescent(gradient, beta, stepSize, 0.5, steps);
        const path = solution.momentumDescent(gradient, beta, stepSize, 0, steps);
        yield* hinted(LENGTH_HINT, same('the number of points of the path', path.length, steps + 1));
        const late = { of: 'the path with m = 0 after its start' };
        yield* eachPointFollows(path.slice(1), { gradient, start: beta, stepSize }, late);
        const next = solution.momentumStep(gradient, beta, z, stepSize, 0);
        const slope = gradient(next.beta);
        yield agree('the new z with m = 0', next.z, slope, { scale: larger(slope, z) });
      },
    }),
    convergesToAMinimum,
    experiments,
    purity(),
  ],
});
