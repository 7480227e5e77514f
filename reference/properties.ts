import type { Gradient, Vector } from './types.ts';

/** How far a coordinate is moved for a difference quotient. */
const STEP = 1e-4;

/** What a slope may be off by, relative to its size, or to 1 if it is smaller. */
const OF_SLOPE = 1e-4;
/** What a sample may be off by. */
const OF_SAMPLE = 1e-6;
/** How large a slope may be where it vanishes, and how small a curvature that is positive. */
const OF_LEVEL = 1e-3;

/** Of two numbers that are NaN or infinite it is false. */
const isNear = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance;

const moved = (beta: Vector, k: number, by: number): Vector => beta.with(k, beta[k]! + by);

/**
 * Whether a gradient is that of a loss at β, by central differences, whose error is about STEP².
 * @param loss L
 * @param gradient what is said to be ∇L
 * @param beta β, shape (n), each coordinate in ±5
 * @returns whether it has shape (n) and each entry is the slope of the loss along its coordinate
 * @example gradientIsCorrect(([x]) => x * x, ([x]) => [2 * x], [3]) // true
 */
export function gradientIsCorrect(loss: (beta: Vector) => number, gradient: Gradient, beta: Vector): boolean {
  const slopes = gradient(beta);
  return (
    slopes.length === beta.length &&
    beta.every((_, k) => {
      const slope = (loss(moved(beta, k, STEP)) - loss(moved(beta, k, -STEP))) / (2 * STEP);
      return isNear(slopes[k]!, slope, OF_SLOPE * Math.max(1, Math.abs(slope)));
    })
  );
}

/** Long enough for the response to die away, if the pole is 0.9. */
const SAMPLES = 256;

/**
 * Whether a filter is y[k] = (1 − m)·x[k] + m·y[k−1], as far as is seen from outside: the response to an impulse is
 * (1 − m)·mᵏ, and that to its sum with others is the sum of theirs, so that the gain of a constant is 1,
 * and that of an alternation (1 − m)/(1 + m).
 * @param filter takes a signal, returns as many samples
 * @param momentumCoeff m, the pole, 0.2 ≤ m ≤ 0.9
 * @example isOnePoleFilter((x) => x, 0.5) // false
 */
export function isOnePoleFilter(filter: (x: Vector) => Vector, momentumCoeff: number): boolean {
  const signal = (of: (k: number) => number): number[] => Array.from({ length: SAMPLES }, (_, k) => of(k));
  const impulse = signal((k) => (k === 0 ? 1 : 0));
  const response: number[] = [];
  for (const sample of impulse)
    response.push((1 - momentumCoeff) * sample + momentumCoeff * (response.at(-1) ?? 0));
  const late = (k: number, by: number): number => response[k - by] ?? 0;
  let sum = 0;
  let alternating = 0;
  const answers = (x: Vector, expected: (k: number) => number): boolean => {
    const y = filter(x);
    return y.length === x.length && y.every((sample, k) => isNear(sample, expected(k), OF_SAMPLE));
  };
  return (
    answers(impulse, (k) => response[k]!) &&
    answers(
      signal(() => 1),
      (k) => (sum += response[k]!),
    ) &&
    answers(
      signal((k) => (k % 2 === 0 ? 1 : -1)),
      (k) => (alternating = response[k]! - alternating),
    ) &&
    answers(
      signal((k) => (k === 7 ? -3 : k === 9 ? 5 : 0)),
      (k) => 5 * late(k, 9) - 3 * late(k, 7),
    )
  );
}

/** So many steps are enough for a right descent. */
const STEPS = 1000;

/**
 * Whether a descent arrives at a minimum: there the gradient vanishes, and around it no direction leads down.
 * @param descend takes a start and a number of steps, returns the path, steps + 1 points
 * @param gradient ∇L
 * @param start where to begin, shape (n), 1 ≤ n ≤ 3, each coordinate in ±3
 * @example convergesToAMinimum((start, steps) => Array(steps + 1).fill(start), ([x]) => [2 * x], [3]) // false
 */
export function convergesToAMinimum(
  descend: (start: Vector, steps: number) => readonly Vector[],
  gradient: Gradient,
  start: Vector,
): boolean {
  const path = descend(start, STEPS);
  const end = path.at(-1);
  if (path.length !== STEPS + 1 || end === undefined) return false;
  if (!start.every((x, k) => path[0]![k] === x)) return false;
  if (end.length !== start.length || !gradient(end).every((slope) => isNear(slope, 0, OF_LEVEL)))
    return false;
  const hessian = end.map((_, k) => {
    const [above, below] = [gradient(moved(end, k, STEP)), gradient(moved(end, k, -STEP))];
    return above.map((slope, i) => (slope - below[i]!) / (2 * STEP));
  });
  return isPositiveDefinite(hessian);
}

/** By elimination: each pivot of a positive definite matrix is positive. */
function isPositiveDefinite([first, ...rows]: readonly Vector[]): boolean {
  if (first === undefined) return true;
  const [pivot, ...others] = first;
  if (!(pivot! > OF_LEVEL)) return false;
  return isPositiveDefinite(
    rows.map(([factor, ...row]) => row.map((entry, k) => entry - (factor! / pivot!) * others[k]!)),
  );
}
