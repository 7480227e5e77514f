import {
  type Arbitrary,
  constantFrom,
  implementations,
  list,
  type Group,
  vector,
  wholeNumber,
} from 'descent-grader/checks';
import everyStepFromTheStart from '../03-gradient-descent/misconceptions/every-step-from-the-start.ts?factory';
import gradientOfTheNotebook from '../03-gradient-descent/misconceptions/gradient-of-the-notebook.ts?factory';
import gradientOfTheStart from '../03-gradient-descent/misconceptions/gradient-of-the-start.ts?factory';
import lastComponentForgotten from '../03-gradient-descent/misconceptions/last-component-forgotten.ts?factory';
import oneStepShort from '../03-gradient-descent/misconceptions/one-step-short.ts?factory';
import onlyTheDisplacement from '../03-gradient-descent/misconceptions/only-the-displacement.ts?factory';
import onlyTheEnd from '../03-gradient-descent/misconceptions/only-the-end.ts?factory';
import shrinkingStepSize from '../03-gradient-descent/misconceptions/shrinking-step-size.ts?factory';
import signOnly from '../03-gradient-descent/misconceptions/sign-of-the-gradient-only.ts?factory';
import startMissing from '../03-gradient-descent/misconceptions/start-missing.ts?factory';
import fixedLength from '../03-gradient-descent/misconceptions/step-of-fixed-length.ts?factory';
import uphill from '../03-gradient-descent/misconceptions/uphill.ts?factory';
import classAndEnum from '../03-gradient-descent/variants/class-and-enum.ts?factory';
import componentByComponent from '../03-gradient-descent/variants/component-by-component.ts?factory';
import generator from '../03-gradient-descent/variants/generator.ts?factory';
import loops from '../03-gradient-descent/variants/loops.ts?factory';
import ownBuffer from '../03-gradient-descent/variants/own-buffer.ts?factory';
import plain from '../03-gradient-descent/variants/plain.ts?factory';
import climbing from '../04-momentum/misconceptions/slopes-subtracted-from-z.ts?factory';
import zNotCarried from '../04-momentum/misconceptions/z-not-carried.ts?factory';
import leakyIntegrator from '../04-momentum/variants/leaky-integrator.ts?factory';
import momentumLoops from '../04-momentum/variants/loops.ts?factory';
import momentum from '../04-momentum/variants/plain.ts?factory';
import { bowl, curvatures, type Landscape, turned, valleys, waves } from './landscapes.ts';
import type { Factory, Gradient, Vector } from './types.ts';

/** What exercises 03 and 04 ask for. */
interface Solution {
  readonly gradientDescent: (
    gradient: Gradient,
    start: Vector,
    stepSize: number,
    steps: number,
  ) => readonly Vector[];
  readonly momentumDescent: (
    gradient: Gradient,
    start: Vector,
    stepSize: number,
    momentumCoeff: number,
    steps: number,
  ) => readonly Vector[];
}

type Descend = (start: Vector, steps: number) => readonly Vector[];

/** A descent, the gradient that it should follow, and where it starts. */
export interface Descending {
  readonly descend: Descend;
  readonly gradient: Gradient;
  readonly start: Vector;
}

const MOST_STEPS = 10_000;
const descents = implementations(
  'descend',
  [
    ['start', vector],
    ['steps', wholeNumber],
  ],
  list(vector),
  (start, steps) => start.length <= 8 && steps <= MOST_STEPS,
);
const gradients = implementations('gradient', [['beta', vector]], vector, (beta) => beta.length <= 8);

/** What the task promises: so many steps suffice, and wrong ones end where a slope is as large, or a curvature is below −0.1. */
const STEPS = 1000;
const GAP = 0.01;

type Use = (solution: Solution, gradient: Gradient) => Descend;

const byGradient =
  (stepSize: number): Use =>
  ({ gradientDescent }, gradient) =>
  (start, steps) =>
    gradientDescent(gradient, start, stepSize, steps);
const byMomentum =
  (stepSize: number, momentumCoeff: number): Use =>
  ({ momentumDescent }, gradient) =>
  (start, steps) =>
    momentumDescent(gradient, start, stepSize, momentumCoeff, steps);

const USUAL = byGradient(0.04);

/** Whether the path ends at a minimum: how flat it is there at least, and how curved, is promised with a gap between right and wrong. */
function isRight({ descend, gradient, start }: Descending, flat: number, curved: number): boolean {
  const path = descend(start, STEPS);
  const end = path.at(-1)!;
  const isFlat = gradient(end).every((slope) => Math.abs(slope) < flat);
  const isWhole = path.length === STEPS + 1 && start.every((x, k) => path[0]![k] === x);
  return isWhole && isFlat && curvatures(gradient, end).every((curvature) => curvature > curved);
}

function descending(of: Factory, use: Use, { gradient, start }: Landscape): Arbitrary<Descending> {
  const inputs = {
    descend: descents<Solution>(of)((solution) => use(solution, gradient)),
    gradient: gradients(() => ({}))(() => gradient),
  };
  return start.map((one) => ({ ...inputs, start: one }));
}

const right = (of: Factory, use = USUAL, landscape = valleys()): Arbitrary<Descending> =>
  descending(of, use, landscape).filter((one) => isRight(one, 1e-6, 0.1));

const wrong = (of: Factory, use = USUAL, landscape = valleys()): Arbitrary<Descending> =>
  descending(of, use, landscape).filter((one) => !isRight(one, 2 * GAP, -0.1));

/** Follows another gradient than the one that is passed. */
const following =
  (change: (slopes: Vector) => Vector, use = USUAL): Use =>
  (solution, gradient) =>
    use(solution, (beta) => change(gradient(beta)));

/** Gives another path than the one that was walked. */
const walking =
  (change: (path: readonly Vector[]) => readonly Vector[], use = USUAL): Use =>
  (solution, gradient) =>
  (start, steps) =>
    change(use(solution, gradient)(start, steps));

export const RIGHT: readonly Arbitrary<Descending>[] = [
  // Just flat enough: a test that wants slopes of zero refuses it.
  right(ownBuffer, byGradient(0.0085)),
  right(plain),
  right(loops),
  right(classAndEnum, byGradient(0.03)),
  right(componentByComponent, USUAL, waves),
  right(generator, byGradient(0.1), bowl(1)),
  right(plain, byGradient(0.1), bowl(3)),
  right(plain, USUAL, turned()),
  // It is there from the start on.
  right(plain, byGradient(0.1), { ...bowl(2), start: constantFrom<Vector>([1, 2]) }),
  right(momentum, byMomentum(0.04, 0.5)),
  right(momentumLoops, byMomentum(0.05, 0.8)),
  right(leakyIntegrator, byMomentum(0.04, 0.9)),
];

export const GROUPS: readonly Group<Descending>[] = [
  {
    id: 'descent-nowhere',
    what: 'a descent that climbs, or stays where it starts',
    points: 0.5,
    hint: 'What is the gradient at the last point of the path, and what should it be?',
    wrong: [wrong(uphill), wrong(climbing, byMomentum(0.04, 0.5)), wrong(zNotCarried, byMomentum(0.04, 0.5))],
  },
  {
    id: 'descent-on-the-way',
    what: 'a descent that ends on the way to a minimum',
    points: 0.5,
    hint: 'Each slope at the last point of a right path is below 1e-6; one that is above 0.01 is wrong.',
    wrong: [
      wrong(shrinkingStepSize),
      wrong(everyStepFromTheStart),
      wrong(onlyTheDisplacement),
      wrong(plain, byGradient(1e-3)),
      wrong(gradientOfTheStart),
    ],
  },
  {
    id: 'descent-one-coordinate',
    what: 'a descent in which one coordinate does not move',
    points: 0.5,
    hint: 'Every entry of the gradient must vanish at the last point.',
    wrong: [
      wrong(lastComponentForgotten),
      wrong(
        plain,
        following((slopes) => slopes.with(0, 0)),
      ),
      wrong(lastComponentForgotten, byGradient(0.1), bowl(3)),
    ],
  },
  {
    id: 'descent-saddle',
    what: 'a descent that ends at a saddle or at a maximum',
    points: 0.5,
    hint: 'The gradient vanishes there, too, but in some direction the curvature is below −0.1. It need not be an axis, and a sum of curvatures hides it.',
    wrong: [
      wrong(
        plain,
        following(([x, y]) => [x!, -y!]),
        valleys(0.6),
      ),
      wrong(uphill, USUAL, waves),
      wrong(
        plain,
        following(([x, y]) => [x!, -y!]),
        waves,
      ),
      wrong(
        plain,
        following(([x, y]) => [y!, x!]),
        turned(0.6),
      ),
    ],
  },
  // A path that lacks points.
  {
    id: 'descent-path',
    points: 0.25,
    hint: 'How many points has the path, and which is the first?',
    wrong: [wrong(startMissing), wrong(oneStepShort), wrong(onlyTheEnd)],
  },
  // A descent that diverges.
  {
    id: 'descent-not-a-number',
    points: 0.25,
    hint: 'A comparison with NaN is always false: does your test ask what is wrong, or what is right?',
    wrong: [
      wrong(plain, byGradient(1.2), bowl(3)),
      wrong(
        plain,
        walking((path) => path.map((beta, k) => (k === 0 ? beta : beta.map(() => NaN)))),
      ),
      wrong(plain, byGradient(0.9)),
    ],
  },
  // A descent on another loss.
  {
    id: 'descent-another-gradient',
    points: 0.25,
    hint: 'Does your test use the gradient that it is given?',
    wrong: [wrong(gradientOfTheNotebook, USUAL, bowl(2)), wrong(gradientOfTheNotebook, USUAL, waves)],
  },
  // A descent that ends close to a minimum, and not at it.
  {
    id: 'descent-around',
    points: 0.25,
    hint: 'How near is near enough? The task says how small the slopes of a right descent become.',
    wrong: [wrong(signOnly), wrong(fixedLength), wrong(plain, byGradient(2.5e-3))],
  },
];
