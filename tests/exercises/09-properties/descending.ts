import {
  type Arbitrary,
  constantFrom,
  fc,
  implementation,
  list,
  real,
  tuple,
  vector,
  wholeNumber,
} from 'descent-grader/checks';
import { gradientDescent } from '#reference/gradient-descent.ts';
import { momentumDescent } from '#reference/momentum.ts';
import {
  BESIDE_RIDGE,
  bowls,
  FLAT_VALLEY,
  hills,
  type Landscape,
  leastCurvature,
  NOTEBOOK,
  round,
  valleys,
} from './landscapes.ts';
import type { Gradient, Vector } from './types.ts';

export type Path = readonly Vector[];

/** A descent, the gradient that it should follow, and where it starts. */
export interface Descending {
  readonly descend: (start: Vector, steps: number) => Path;
  readonly gradient: Gradient;
  readonly start: Vector;
}

const MOST_STEPS = 10_000;
/** What an evaluation of the gradient takes, and what a step of a descent does, in turns of a loop. */
const WORK = 40;

/** What the task promises: so many steps suffice, and wrong ones end where a slope is as large, or a curvature is below −0.1. */
export const STEPS = 1000;
const GAP = 0.02;

/** Walks along a gradient. */
export type Walk = (gradient: Gradient, start: Vector, steps: number) => Path;

function descendingOn({ gradient, start }: Landscape, walk: Walk): Descending {
  const isPoint = ({ length }: Vector): boolean => length === start.length;
  /** Most tests ask for this path, each of every student; an evaluation gives copies. */
  let promised: Path | undefined;
  return {
    descend: implementation(
      'descend',
      [
        ['start', vector],
        ['steps', wholeNumber],
      ],
      list(vector),
      (from, steps) => (isPoint(from) && steps <= MOST_STEPS ? 2 * WORK * (steps + 1) : Infinity),
      (from, steps) =>
        steps === STEPS && from.every((x, k) => Object.is(x, start[k]))
          ? (promised ??= walk(gradient, start, STEPS))
          : walk(gradient, from, steps),
    ),
    gradient: implementation(
      'gradient',
      [['beta', vector]],
      vector,
      (beta) => (isPoint(beta) ? WORK : Infinity),
      gradient,
    ),
    start,
  };
}

/** Whether the path ends at a minimum: how flat it is there at least, and how curved, is promised with a gap between right and wrong. */
function isRight(
  { descend, gradient, start }: Descending,
  flat: number,
  begun: number,
  curved: number,
): boolean {
  const path = descend(start, STEPS);
  const end = path.at(-1)!;
  const isWhole = path.length === STEPS + 1 && start.every((x, k) => Math.abs(path[0]![k]! - x) <= begun);
  return (
    isWhole &&
    end.every(Number.isFinite) &&
    gradient(end).every((slope) => Math.abs(slope) < flat) &&
    leastCurvature(gradient, end) > curved
  );
}

export const byGradient =
  (stepSize: number): Walk =>
  (gradient, start, steps) =>
    gradientDescent(gradient, start, stepSize, steps);
const byMomentum =
  (stepSize: number, momentumCoeff: number): Walk =>
  (gradient, start, steps) =>
    momentumDescent(gradient, start, stepSize, momentumCoeff, steps);

/** Moves on by a part of the step before. @param ahead whether slopes are those where that would lead */
const byBall =
  (stepSize: number, part: number, ahead: boolean): Walk =>
  (gradient, start, steps) => {
    const path: Vector[] = [[...start]];
    let last: Vector = start.map(() => 0);
    for (let step = 0; step < steps; step += 1) {
      const at = path[step]!;
      const slopes = gradient(ahead ? at.map((x, k) => x + part * last[k]!) : at);
      last = last.map((move, k) => part * move - stepSize * slopes[k]!);
      path.push(at.map((x, k) => x + last[k]!));
    }
    return path;
  };

/** Stops where all slopes are smaller than this. */
export const stoppingAt =
  (flat: number, stepSize: number): Walk =>
  (gradient, start, steps) => {
    const path: Vector[] = [[...start]];
    for (let step = 0; step < steps; step += 1) {
      const slopes = gradient(path[step]!);
      const size = slopes.every((slope) => Math.abs(slope) < flat) ? 0 : stepSize;
      path.push(path[step]!.map((x, k) => x - size * slopes[k]!));
    }
    return path;
  };

/** Small enough for each landscape, and large enough to arrive. */
const USUAL = real(0.08, 0.2).map(byGradient);

const right = (landscape: Arbitrary<Landscape>, walk = USUAL): Arbitrary<Descending> =>
  tuple(landscape, fc.noShrink(walk))
    .map((all) => descendingOn(...all))
    .filter((one) => isRight(one, 1e-6, 0, 0.1));

export const RIGHT: readonly Arbitrary<Descending>[] = [
  // Just flat enough: a test that wants slopes of zero refuses it.
  right(round(3, 1), constantFrom(byGradient(0.0165))),
  right(valleys(1)),
  right(bowls(3), real(0.1, 0.3).map(byGradient)),
  right(NOTEBOOK, real(0.03, 0.05).map(byGradient)),
  right(hills(2)),
  right(FLAT_VALLEY),
  right(
    valleys(2),
    tuple(real(0.1, 0.2), real(0.3, 0.9)).map((settings) => byMomentum(...settings)),
  ),
  right(
    valleys(3),
    real(0.5, 0.8).map((part) => byBall(0.05, part, false)),
  ),
  right(
    bowls(2),
    real(0.5, 0.8).map((part) => byBall(0.05, part, true)),
  ),
  right(BESIDE_RIDGE),
  // It ends before the minimum, where slopes are small enough.
  right(
    round(1, 0.15),
    real(5e-7, 9e-7).map((flat) => stoppingAt(flat, 0.2)),
  ),
  // It is there from the start on.
  right(bowls(2).map((one) => ({ ...one, start: byGradient(0.2)(one.gradient, one.start, 1000).at(-1)! }))),
];

/** Changes what a descent follows, where it goes, or which path it says. */
export type Change = (landscape: Landscape, walk: Walk) => Walk;

export const wrong = (
  landscape: Arbitrary<Landscape>,
  change: Arbitrary<Change> | Change,
  walk = USUAL,
): Arbitrary<Descending> =>
  tuple(landscape, fc.noShrink(tuple(typeof change === 'function' ? constantFrom(change) : change, walk)))
    .map(([on, [changed, own]]) => descendingOn(on, changed(on, own)))
    .filter((one) => !isRight(one, GAP, GAP, -0.1));
