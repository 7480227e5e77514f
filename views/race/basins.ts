import { landscape, outcomeAt, type Outcome, type Vector } from '#reference';

/** The size of a map, in starts. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
}
/** Of the maps of the reference, and of those of the student's code. */
export const FINE: Grid = { columns: 200, rows: 150 };
export const COARSE: Grid = { columns: 50, rows: 38 };
/**
 * How many steps a start has: fewer if the student's code is asked, as each of 1,900 starts is a call; the map of the
 * reference beside it has as many.
 */
export const MOST_STEPS = { fine: 1024, coarse: 128 };

/** The part of the plane that is mapped: that of the contours, β₂ upwards. */
export const PLANE = { x: [-0.7, 4.9], y: [-1.1, 3.1] } as const;

/** The values in the middles of so many equal parts of an interval. */
const middles = ([from, to]: readonly [number, number], count: number): Vector =>
  Array.from({ length: count }, (_, k) => from + ((k + 0.5) / count) * (to - from));

/** The starts of a map: β₁ of its columns from the left, and β₂ of its rows from above. */
export const startsOf = ({ columns, rows }: Grid): { readonly x: Vector; readonly y: Vector } => ({
  x: middles(PLANE.x, columns),
  y: middles(PLANE.y, rows).toReversed(),
});

/** Where starts end, row by row. */
export interface Basin {
  readonly grid: Grid;
  readonly outcomes: readonly Outcome[];
  /** After how many steps the outcome stays the same. */
  readonly steps: Vector;
}

/** β₂ of the saddle: what is close to it and slow still leaves it. */
const SADDLE = 1;

/** Where one coordinate ends, and after how many steps it stays close to it. */
interface Run {
  readonly end: number;
  readonly steps: number;
}

/** As close as `outcomeAt` wants a path to be. */
const ARRIVAL = 0.01;
/** So close, and so slow, that nothing happens any more. */
const STILL = 1e-5;

/**
 * One coordinate of both descents. The loss is a sum of a function of β₁ and one of β₂, so neither coordinate knows of the
 * other: a map needs a run for each row and for each column, not one for each start.
 * @param slope the derivative of the loss along it
 */
function run(
  slope: (beta: number) => number,
  targets: Vector,
  start: number,
  { stepSize, m, most }: { readonly stepSize: number; readonly m: number | undefined; readonly most: number },
): Run {
  const nearOf = (place: number): number | undefined =>
    targets.find((target) => Math.abs(target - place) <= ARRIVAL);
  // With m = 0 momentum is gradient descent, one step later.
  const [pole, first] = m === undefined ? [0, 0] : [m, 1];
  let [beta, z, far] = [start, 0, nearOf(start) === undefined ? 0 : -1];
  for (let k = first; k <= most; k += 1) {
    beta -= stepSize * z;
    z = (1 - pole) * slope(beta) + pole * z;
    if (!Number.isFinite(beta)) return { end: NaN, steps: k };
    const near = nearOf(beta);
    if (near === undefined) far = k;
    else if (Math.abs(near - beta) <= STILL && Math.abs(z) <= STILL && near !== SADDLE)
      return { end: near, steps: far + 1 };
  }
  return { end: beta, steps: far + 1 };
}

/** A path has diverged as soon as one of its coordinates has. */
const divergenceOf = ({ end, steps }: Run): number => (Number.isNaN(end) ? steps : Infinity);

/** The derivative of a polynomial. @param coefficients constant first */
function derivative(coefficients: Vector): (beta: number) => number {
  const factors = coefficients.slice(1).map((factor, k) => factor * (k + 1));
  return (beta) => {
    let sum = 0;
    for (let k = factors.length - 1; k >= 0; k -= 1) sum = sum * beta + factors[k]!;
    return sum;
  };
}

const SLOPES = landscape.polynomials.map(derivative);
const TARGETS = [0, 1].map((i) => [...new Set(landscape.points.map(({ beta }) => beta[i]!))]);

/**
 * Where every start of a map ends on the notebook's loss.
 * @param m of momentum; absent for gradient descent
 * @param most steps, at most
 */
export function basinOf(
  stepSize: number,
  m: number | undefined,
  grid: Grid = FINE,
  most = MOST_STEPS.fine,
): Basin {
  const { x, y } = startsOf(grid);
  const settings = { stepSize, m, most };
  const [across, along] = [x, y].map((starts, i) =>
    starts.map((start) => run(SLOPES[i]!, TARGETS[i]!, start, settings)),
  ) as [Run[], Run[]];
  const [outcomes, steps]: [Outcome[], number[]] = [[], []];
  for (const row of along) {
    let [outcome, end]: [Outcome?, number?] = [];
    for (const column of across) {
      // Nearly all columns end in the same place.
      if (outcome === undefined || !Object.is(column.end, end)) {
        end = column.end;
        outcome = outcomeAt([end, row.end]);
      }
      outcomes.push(outcome);
      steps.push(
        outcome === 'diverged'
          ? Math.min(divergenceOf(column), divergenceOf(row))
          : Math.max(column.steps, row.steps),
      );
    }
  }
  return { grid, outcomes, steps };
}

/** The share of the starts with each outcome, the largest first. */
export function sharesOf({ outcomes }: Basin): readonly (readonly [Outcome, number])[] {
  const counts = new Map<Outcome, number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts]
    .map(([outcome, count]) => [outcome, count / outcomes.length] as const)
    .toSorted(([, one], [, other]) => other - one);
}
