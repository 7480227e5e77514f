import { agree, type Finding } from 'descent-grader/checks';
import * as reference from '#reference/loss.ts';
import { type Point, sizeOf } from './inputs.ts';
import { slopes, slopesOfPair } from './slopes.ts';

type Vector = readonly number[];
type Loss = (beta: Point) => number;
type Gradient = (beta: Point) => Vector;

export const lossAgrees = (answer: number, beta: Point): Finding =>
  agree('L(β)', answer, reference.loss(beta), { scale: sizeOf.loss(beta) });

export const gradientAgrees = (answer: Vector, beta: Point): Finding =>
  agree('∇L(β)', answer, reference.gradient(beta), { scale: sizeOf.gradient(beta) });

export const hessianAgrees = (answer: readonly Vector[], beta: Point): Finding =>
  agree('H(β)', answer, reference.hessian(beta), { scale: sizeOf.hessian(beta) });

/** Along β₁, and along β₂, and symmetric about no stationary point. */
const LINES: readonly (readonly Point[])[] = [
  [0, 2, 4, 6].map((beta1) => [beta1, 3]),
  [0, 2, 4, 6].map((beta2) => [3, beta2]),
];

/** Whether a difference of this order is more than rounding, of values at equal distances. */
function differs(values: Vector, order: number): boolean {
  let differences = values;
  for (let k = 0; k < order; k += 1) differences = differences.slice(1).map((x, i) => x - differences[i]!);
  return differences.some((x) => Math.abs(x) > 1e-6 * Math.max(...values.map(Math.abs)));
}

/**
 * Whether it is work to differentiate a misread loss, or its gradient: as L, it depends on both coordinates, and is more than
 * a parabola along one of them. The slopes of what is simpler agree with anything simple.
 * @param along its values on each of the lines
 * @param order of the difference that a parabola has: 2 for a loss, 1 for the slopes of one
 */
const isWork = (along: readonly Vector[], order: number): boolean =>
  along.every((values) => differs(values, order)) && along.some((values) => differs(values, order + 1));

/** What rounding leaves of a slope, in proportion to the function; 1e-9 of it is allowed. */
const ROUNDING = 1e-5;

/** A function of the solution, whether any of its answers was wrong, and the largest number among them. */
function watched<T extends number | Vector>(
  f: (beta: Point) => T,
  isRight: (answer: T, beta: Point) => Finding,
) {
  const seen = { isWrong: false, largest: 0 };
  const ask = (beta: Point): T => {
    const answer = f(beta);
    seen.isWrong ||= !isRight(answer, beta).holds;
    const numbers: Vector = typeof answer === 'number' ? [answer] : (answer as Vector);
    seen.largest = Math.max(seen.largest, ...numbers.map(Math.abs));
    return answer;
  };
  return { seen, ask };
}

/** Whether a gradient that is not ∇L follows from the solution's own loss, which is wrong. */
export function followsFromLoss(answer: Vector, loss: Loss, beta: Point): boolean {
  const { seen, ask } = watched(loss, lossAgrees);
  const along = LINES.map((line) => line.map(ask));
  const expected = slopes(ask, beta);
  if (!seen.isWrong || !isWork(along, 2)) return false;
  const scale = sizeOf.gradient(beta).map((size) => size + ROUNDING * seen.largest);
  return agree('the gradient of your loss', answer, expected, { scale }).holds;
}

/** Whether a Hessian that is not H follows from the solution's own gradient, which is wrong. */
export function followsFromGradient(answer: readonly Vector[], gradient: Gradient, beta: Point): boolean {
  const { seen, ask } = watched(gradient, gradientAgrees);
  const along = LINES.map((line, k) => line.map((at) => ask(at)[k]!));
  const [along1, along2] = slopesOfPair(ask, beta);
  if (!seen.isWrong || !isWork(along, 1)) return false;
  const scale = sizeOf.hessian(beta).map((row) => row.map((size) => size + ROUNDING * seen.largest));
  const expected = [0, 1].map((i) => [along1[i]!, along2[i]!]);
  return agree('the Hessian of your gradient', answer, expected, { scale }).holds;
}
