import { claim, type Finding } from 'descent-grader/checks';
import type { Point } from './inputs.ts';

/**
 * Step of the central differences. Their fourth-order formula is exact for a loss of degree 4 with any step; this one
 * leads from no short decimal to another, so that only the slip that is looked for shows.
 */
const STEP = Math.SQRT1_2 / 2;

/**
 * How well two functions must belong together, relative to the size of their terms. It is derivatives that are wrong
 * that cost points here; lost digits cost them where each function is compared with the right one.
 */
export const BELONGS = 1e-6;

/** f′ at 0 of a function of one number, whose answer is a pair, from the fourth-order central difference. */
function derivative(f: (step: number) => readonly number[]): Point {
  const [ahead, behind, far, farBehind] = [f(STEP), f(-STEP), f(2 * STEP), f(-2 * STEP)];
  const entry = (i: 0 | 1): number =>
    (8 * (ahead[i]! - behind[i]!) - (far[i]! - farBehind[i]!)) / (12 * STEP);
  return [entry(0), entry(1)];
}

/** ∂f/∂β of a function of a point, whose answer is a pair: for each coordinate the slopes of both entries. */
export const slopesOfPair = (
  f: (beta: Point) => readonly number[],
  [beta1, beta2]: Point,
): [Point, Point] => [
  derivative((step) => f([beta1 + step, beta2])),
  derivative((step) => f([beta1, beta2 + step])),
];

/** ∂f/∂β of a function of a point, one entry for each coordinate. */
export function slopes(f: (beta: Point) => number, beta: Point): Point {
  const [[first], [second]] = slopesOfPair((at) => [f(at)], beta);
  return [first, second];
}

/** The step of a difference that is small beside everything in this loss. */
const SHORT = STEP / 64;
/** How much the quotients of long and of short steps may differ, relative to the slope or to 1: a smooth loss has one slope. */
const MOST_APART = 0.1;

/** True if a difference quotient shows no slope of a loss around a point: it jumps there, or bends sharply. */
export function isRough(loss: (beta: Point) => number, beta: Point): boolean {
  const long = slopes(loss, beta);
  return beta.some((_, i) => {
    const at = (step: number): number =>
      loss(beta.map((x, k) => (k === i ? x + step : x)) as [number, number]);
    const short = (at(SHORT) - at(-SHORT)) / (2 * SHORT);
    return !(Math.abs(long[i]! - short) <= MOST_APART * Math.max(1, Math.abs(short)));
  });
}

/** NaN agrees with NaN: what a student's own numbers are compared with must be numbers itself. */
export const areNumbers = (what: string, values: readonly number[]): Finding =>
  claim(values.every(Number.isFinite), `${what} is NaN or infinite near this β`, values);

/** Where the gradient is not the same twice. */
const APART: readonly Point[] = [
  [3, 3],
  [5, 3],
  [3, -1],
];

/** What is the same everywhere has no slope, and would agree with a slope of zero: that is not an answer. */
export function isNotFlat(gradient: (beta: Point) => unknown): Finding {
  const answers = APART.map((beta) => gradient(beta));
  const different = new Set(answers.map((answer) => JSON.stringify(answer)));
  return claim(different.size > 1, 'the gradient is the same at (3, 3), (5, 3) and (3, −1)', answers[0]);
}
