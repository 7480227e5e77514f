import {
  anyOf,
  type Arbitrary,
  callable,
  fc,
  functionOf,
  integer,
  listOf,
  numberIn,
  object,
  range,
  real,
  signed,
  valuesOf,
  vector,
  vectorOf,
} from 'descent-grader/checks';
import type { Gradient } from '#reference/types.ts';

/** The contract's ranges for descents on any gradient: coordinates of points, of gradients and of z. */
export const COORDINATE = signed(1e-12, 1e6);
/** The most coordinates that a point may have. */
export const MOST_DIMENSIONS = 8;
/** What a point, a gradient or z may be. */
export const POINTS = listOf(numberIn(COORDINATE), 1, MOST_DIMENSIONS, [2]);
/** Step sizes, in units of β per unit of ∇L. */
export const STEP_SIZE = range(1e-6, 1e3, { special: [1], usual: [0.01, 0.5] });
/** Momentum coefficients: m, the pole of the filter. */
export const MOMENTUM_COEFF = range(1e-6, 0.9999, { zero: true, special: [0.5], usual: [0.1, 0.9] });
/** Numbers of steps: whole numbers. */
export const STEPS = range(1, 1024, { zero: true, special: [2] });

/** What the arguments of every descent may be. */
export const DESCENT = {
  gradient: functionOf(),
  beta: POINTS,
  start: POINTS,
  stepSize: numberIn(STEP_SIZE),
  steps: numberIn(STEPS),
};

/** How many dimensions inputs have. */
interface Dimensions {
  readonly least: number;
  readonly most: number;
}
const PLAIN: Dimensions = { least: 2, most: 2 };
/** Enough to see that nothing is special about two. */
export const SOME_DIMENSIONS: Dimensions = { least: 2, most: 4 };

/** A gradient that a student's function can be given. @param text of a JavaScript function that does the same */
export const gradientOf = (text: string, gradient: Gradient) =>
  callable(text, [['beta', vector]], vector, gradient);

/** A gradient and a point of its dimension to start from. */
export interface Descent {
  readonly gradient: ReturnType<typeof gradientOf>;
  readonly start: readonly number[];
}

/** Whether all lists among the arguments have the dimension of the gradient. */
export const fits = (gradient: Gradient, ...others: readonly unknown[]): boolean =>
  others.every((at) => !Array.isArray(at) || at.length === gradient(at as number[]).length);

/** A path with more coordinates than two has at most so many steps. */
const STEPS_OF_WIDE_PATHS = 128;

/** Whether the arguments of a descent fit together: a path is long or wide, not both, so that slow code can be right. */
export const fitsPath = (
  gradient: Gradient,
  start: readonly number[],
  ...others: readonly number[]
): boolean => fits(gradient, start) && (start.length <= 2 || others.at(-1)! <= STEPS_OF_WIDE_PATHS);

/** A descent that is under way: a gradient, a point and the filtered gradient z there. */
export interface MomentumInput {
  readonly gradient: Descent['gradient'];
  readonly beta: readonly number[];
  readonly z: readonly number[];
}

/** One dimension of a `Descent`: where it starts, and its slope, that of a parabola or the same everywhere. */
export type Axis = { readonly start: number } & (
  | { readonly curvature: number; readonly centre: number }
  | { readonly slope: number }
);

/** With the entry of z. */
export type MovingAxis = Axis & { readonly velocity: number };

const minus = (c: number): string => (c < 0 ? `+ ${-c}` : `- ${c}`);

/** The slope along an axis, as a student would write it. */
function formulaOf(axis: Axis, k: number, beside: number, coupling: number): string {
  if ('slope' in axis) return String(axis.slope);
  const { curvature, centre } = axis;
  const beta = `beta[${k}]`;
  const own = centre === 0 ? `${curvature} * ${beta}` : `${curvature} * (${beta} ${minus(centre)})`;
  return coupling === 0 ? own : `${own} ${minus(-coupling)} * beta[${beside}]`;
}

/**
 * A descent in as many dimensions as there are axes: entry k of its gradient is the slope of that axis, or, for a
 * parabola beside other axes, curvature·(βₖ − centre) + coupling·βₖ₊₁.
 */
export function descentAlong(axes: readonly Axis[], couplingOfAxes = 0): Descent {
  // In one dimension the next axis is the same one, and 0.1β₁ − 0.4β₁ would be hard to read.
  const coupling = axes.length === 1 ? 0 : couplingOfAxes;
  const next = (k: number): number => (k + 1) % axes.length;
  const slopeAlong = (axis: Axis, beta: readonly number[], k: number): number => {
    if ('slope' in axis) return axis.slope;
    const own = axis.curvature * (beta[k]! - axis.centre);
    // Without coupling a coordinate that has overflowed must not affect another one: 0·∞ is NaN.
    return coupling === 0 ? own : own + coupling * beta[next(k)]!;
  };
  const formula = axes.map((axis, k) => formulaOf(axis, k, next(k), coupling));
  const gradient = gradientOf(`(beta) => [${formula.join(', ')}]`, (beta) =>
    axes.map((axis, k) => slopeAlong(axis, beta, k)),
  );
  return { gradient, start: axes.map(({ start }) => start) };
}

/** Other inputs have coordinates that are 0 or equal, so that a mistake there costs the points of one check only. */
export const awayFromZero = (min: number, max: number): Arbitrary<number> =>
  anyOf(real(0.1, max), real(min, -0.1));

/** An axis as a student would try it, without special values that could hide a mistake. */
export const ordinaryAxis = object<MovingAxis>({
  // With 1 the gradient would be β itself.
  curvature: real(0.1, 4).map((curvature) => (curvature === 1 ? 2 : curvature)),
  centre: real(-3, 3),
  start: awayFromZero(-5, 5),
  velocity: awayFromZero(-3, 3),
} as never);

/** A solution that descends on the notebook's loss instead of the given one would stay at its saddle, (2, 1). */
const isOnTheSaddle = (axes: readonly Axis[]): boolean => axes[0]!.start === 2 && axes[1]?.start === 1;

/** Each starts one further than its own start, so that what shrinks to the same number starts at 1, 2, … */
const ordinaryAxes = (dimensions: Dimensions): Arbitrary<MovingAxis[]> =>
  vectorOf(ordinaryAxis, dimensions.least, dimensions.most)
    .map((axes) => axes.map((axis, k) => ({ ...axis, start: axis.start + k })))
    .filter((axes) => {
      const starts = axes.map(({ start }) => start);
      const areApart = new Set(starts).size === starts.length;
      return areApart && starts.every((start) => Math.abs(start) >= 0.1) && !isOnTheSaddle(axes);
    });
const coupling = real(-0.5, 0.5);

/** A descent under way: each axis has its entry of z. */
export const inMotion = (axes: readonly MovingAxis[], couplingOfAxes = 0): MomentumInput => {
  const { gradient, start } = descentAlong(axes, couplingOfAxes);
  return { gradient, beta: start, z: axes.map(({ velocity }) => velocity) };
};

/** An ordinary descent: no two coordinates of its start are equal. */
export const descent = (dimensions: Dimensions = PLAIN): Arbitrary<Descent> =>
  fc.tuple(ordinaryAxes(dimensions), coupling).map(([axes, strength]) => descentAlong(axes, strength));

/** A descent under way, with a z that has nothing to do with β. */
export const momentumInput = (dimensions: Dimensions = PLAIN): Arbitrary<MomentumInput> =>
  fc.tuple(ordinaryAxes(dimensions), coupling).map(([axes, strength]) => inMotion(axes, strength));

/** Steps that descend. With ½ a slope of 2β would lead to 0 at once. */
export const ordinaryStepSize = real(0.01, 0.49);
/** So short that β is still moving after `ordinarySteps` of them. */
export const shortStepSize = real(0.01, 0.15);
/** Step sizes from the whole range, including those that are far too large: the same rule applies. */
export const stepSizeAcross = valuesOf(numberIn(STEP_SIZE));

/** A few steps, but no special number of them. */
export const ordinarySteps = integer(3, 12);
