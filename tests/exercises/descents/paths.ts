import { agree, claim, deviationFrom, hinted, type Closeness, type Finding } from 'descent-grader/checks';
import { coordinateName, PUSHED, stepHint, whereApart } from './path-hints.ts';

type Vector = readonly number[];

/** What a path must follow. */
export interface Rule {
  readonly start: Vector;
  readonly gradient: (beta: Vector) => Vector;
  readonly stepSize: number;
  /** m of the filter on the gradient, in the notebook's order; without it the rule is plain gradient descent. */
  readonly momentumCoeff?: number;
}

interface Following extends Pick<Closeness, 'tolerance'> {
  /** What the points are, after "point 3 of": `the path`. */
  readonly of: string;
  /** The least size of what enters a coordinate, where the gradient has constants of its own; default 0. */
  readonly leastSize?: number;
}

/** Above this magnitude an intermediate result may overflow in some orders of operations only, so it is not judged. */
const LARGEST = 1e290;

/** One coordinate in one step. */
interface Move {
  readonly from: number;
  readonly slope: number;
  readonly z: number;
  readonly stepSize: number;
}

/** @returns where a coordinate goes, and the size of what enters it; `undefined` where that is not judged */
function destinationOf({ from, slope, z, stepSize }: Move): { to: number; size: number } | undefined {
  const to = from - stepSize * z;
  const size = Math.max(Math.abs(from), Math.abs(stepSize * z), Math.abs(stepSize * slope));
  // Math.max is NaN if any of its arguments is, and the comparison is then false.
  const isJudged = Math.max(size, Math.abs(slope), Math.abs(z), Math.abs(to)) <= LARGEST;
  return isJudged ? { to, size } : undefined;
}

/**
 * Each point of a path follows from the solution's own points before it, so that rounding cannot grow along the path.
 * A coordinate is judged relative to the largest of |β|, |stepSize·z| and |stepSize·∇L| in it so far: a solution may
 * add up its steps, and subtract the sum from the start. Points that follow are one finding together. A point that does
 * not has a hint of its own, with the numbers of its step.
 */
export function* eachPointFollows(
  path: readonly Vector[],
  { start, gradient, stepSize, momentumCoeff: m }: Rule,
  { of, leastSize = 0, tolerance }: Following,
): Generator<Finding> {
  const closeness = tolerance === undefined ? {} : { tolerance };
  // A path whose points have another shape cannot be followed.
  yield agree(`the first point of ${of}`, path[0] ?? [], start, { scale: start.map(Math.abs), ...closeness });
  const scale = start.map(() => leastSize);
  const close = { scale, ...closeness };
  let largest = 0;
  const z = start.map(() => 0);
  for (let k = 1; k < path.length; k += 1) {
    const [before, after] = [path[k - 1]!, path[k]!];
    // With momentum the first step asks for no gradient: z is still 0.
    const slope = m !== undefined && k === 1 ? z : gradient(before);
    const expected = [...before];
    // A coordinate that is finite again. In any order of operations an overflow remains one.
    let revived = -1;
    // A loop, because paths have hundreds of points.
    for (let i = 0; i < before.length; i += 1) {
      const [from, ownSlope] = [before[i]!, slope[i]!];
      z[i] = m === undefined ? ownSlope : (1 - m) * ownSlope + m * z[i]!;
      const destination = destinationOf({ from, slope: ownSlope, z: z[i]!, stepSize });
      if (destination !== undefined) scale[i] = Math.max(scale[i]!, destination.size);
      expected[i] = destination === undefined ? after[i]! : destination.to;
      if (revived === -1 && !Number.isFinite(from) && Number.isFinite(after[i])) revived = i;
    }
    const deviation = deviationFrom(after, expected, close);
    largest = Math.max(largest, deviation);
    if (deviation <= 1 && revived === -1) continue;
    const what = `point ${k} of ${of}, which should be one step from your point ${k - 1},`;
    const hint = stepHint({ k, path, expected, slope, z, stepSize, hasMomentum: m !== undefined });
    yield* hinted(hint, agree(what, after, expected, close));
    yield* hinted(
      'What is ±Infinity or NaN stays ±Infinity or NaN: no step leads back from there.',
      claim(revived === -1, `${what} is finite again in ${coordinateName(revived)}`, after),
    );
  }
  yield { ...claim(true, `${of} follows`), deviation: largest };
}

/** Steps after which a coordinate that overflows has done so in every order of operations. */
const CERTAIN = 3;

/**
 * The last point is finite where that of a right path is, and not finite where that has overflowed long before.
 * @param right of the same length
 */
export function* endsLike(of: string, path: readonly Vector[], right: readonly Vector[]): Generator<Finding> {
  const last = path.at(-1) ?? [];
  const apart = () => whereApart(path, right);
  for (const [i, expected] of right.at(-1)!.entries()) {
    const what = `${coordinateName(i)} of the last point of ${of}`;
    if (Math.abs(expected) <= LARGEST)
      yield* hinted(
        () => `Each coordinate overflows by itself. ${apart()}`.trim(),
        claim(Number.isFinite(last[i]), `${what} should be finite`, last),
      );
    else if (right.slice(-CERTAIN).every((point) => !Number.isFinite(point[i])))
      yield* hinted(
        () => `No number is too large, and no step is left out. ${apart()}`.trim(),
        claim(!Number.isFinite(last[i]), `${what} should be infinite or NaN`, last),
      );
  }
}

/**
 * The path ends at a known point, as exactly as its own rounding allows. Which of NaN and the infinities a coordinate
 * becomes that overflows depends on the order of operations, and is left open.
 */
export const endsAt = (
  of: string,
  path: readonly Vector[],
  end: Vector,
  closeness: Pick<Closeness, 'scale' | 'tolerance'>,
): Finding =>
  agree(`the last point of ${of}`, overflowAsNaN(path.at(-1) ?? []), overflowAsNaN(end), closeness);

const overflowAsNaN = (point: Vector): number[] =>
  point.map((coordinate) => (Number.isFinite(coordinate) ? coordinate : NaN));

/** A right path may move by rounding only, where another right one rests. */
const CERTAIN_MOVE = 1e-6;

/** If a right path clearly leaves its start, this one must leave it, too. */
export function leavesTheStart(of: string, path: readonly Vector[], right: readonly Vector[]): Finding {
  const start = right[0]!;
  const isFarAway = (point: Vector): boolean =>
    point.some((to, i) => !(Math.abs(to - start[i]!) <= CERTAIN_MOVE * Math.max(1, Math.abs(start[i]!))));
  const moves = path.some((point) => point.some((coordinate, i) => coordinate !== path[0]![i]));
  const stays = path[0]?.every((coordinate, i) => coordinate === start[i]) === true;
  const message = stays ? `every point of ${of} is the start` : `all points of ${of} are the same`;
  const found = claim(moves || !right.some(isFarAway), message, path);
  const law = stays ? 'Each step begins where the one before has ended.' : PUSHED;
  return found.holds ? found : { ...found, hint: `${law} ${whereApart(path, right)}`.trim() };
}
