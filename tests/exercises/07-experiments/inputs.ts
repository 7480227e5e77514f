import {
  anyOf,
  constantFrom,
  integer,
  numberIn,
  object,
  real,
  signed,
  tuple,
  valuesOf,
  type Arbitrary,
} from 'descent-grader/checks';
import { stationaryPoints } from '#reference/stationary-points.ts';
import type { ExperimentSettings, Vector } from '#reference/types.ts';
import {
  MOMENTUM_COEFF,
  momentumCoeff,
  ordinarySteps,
  STEPS,
  STEP_SIZE,
  SOME_STEPS,
  stepSizeAcross,
} from '../descents/index.ts';

/** A coordinate of the start, which may be any number up to 1000; 1 and 2 are those of the saddle. */
export const START = signed(1e-9, 1e3, [1, 2]);

/** Around the stationary points, with steps that descend: what goes wrong at a single edge goes right here. */
export const plain = object<ExperimentSettings>({
  start: tuple(real(-1, 5), real(-0.5, 2.5)),
  stepSize: real(0.01, 0.05),
  momentumCoeff: momentumCoeff(0.1, 0.9),
  steps: ordinarySteps,
});

const coordinate = valuesOf(numberIn(START), real(-1, 5));
const coefficient = valuesOf(numberIn(MOMENTUM_COEFF));

/** Beside a stationary point, at every distance from 1e-9 on. */
const offset = valuesOf(numberIn(signed(1e-9, 1)), real(-1, 1));
const beside: Arbitrary<Vector> = tuple<[Vector, number, number]>(
  constantFrom(...stationaryPoints().map(({ beta }) => beta)),
  offset,
  offset,
).map(([[beta1, beta2], aside, ahead]) => [beta1! + aside, beta2! + ahead]);

/** From the whole of the contract; or near a stationary point in one coordinate or both, where nothing overflows. */
export const anywhere = anyOf(
  object<ExperimentSettings>({
    start: tuple(coordinate, coordinate),
    stepSize: stepSizeAcross,
    momentumCoeff: coefficient,
    steps: ordinarySteps,
  }),
  object<ExperimentSettings>({
    start: anyOf<Vector>(tuple(real(-1000, 1000), real(-0.5, 2.5)), beside),
    stepSize: valuesOf(numberIn({ ...STEP_SIZE, most: 1, special: [] })),
    momentumCoeff: momentumCoeff(0.1, 0.9),
    steps: integer(1, 6),
  }),
);

/** Nearer to the border of a square an outcome is not judged: rounding could carry a coordinate across. */
const BORDER = 1e-6;

/** An end of the solution's own path whose outcome is certain. */
export const isOffTheBorders = (beta: Vector): boolean =>
  !beta.every(Number.isFinite) ||
  stationaryPoints().every((point) =>
    point.beta.every((own, k) => Math.abs(Math.abs(beta[k]! - own) - 0.01) > BORDER),
  );

/** Two steps so short that the paths end where they begin, to 1e-6. */
export const hardlyMoving = { stepSize: STEP_SIZE.least, momentumCoeff: 0.5, steps: 2 };

/** Ends of ranges are short decimals, so that counterexamples are. */
const around = (centre: number, distance: number): Arbitrary<number> =>
  real(Number((centre - distance).toFixed(3)), Number((centre + distance).toFixed(3)));

const within = (distance: number): Arbitrary<Vector> =>
  anyOf(...[1.707, 0.293, 1].map((beta2) => tuple(around(2, distance), around(beta2, distance))));

/** Starts in the squares, their corners included, close outside of them, and further outside where L is still flat. */
export const nearby = anyOf<Vector>(within(0.013), within(0.1));

/** On both sides of each border of a square, just far enough from it to be judged: four digits of 1/√2 are too few there. */
const besideTheBorders = stationaryPoints().flatMap(({ beta: [beta1, beta2] }) =>
  [-0.0100012, -0.0099988, 0.0099988, 0.0100012].flatMap((distance) => [
    [beta1! + distance, beta2!],
    [beta1!, beta2! + distance],
  ]),
);

/** Where what is near depends on how near is meant. */
export const near: readonly Vector[] = [
  ...besideTheBorders,
  // In the square, but in no circle; in the circle, but distances do not add up to less than 0.01.
  [2.0099, 1.717],
  [2.006, 1.7141],
  // Near, and yet the gradient is not small.
  [2, 1.711],
  // Where the gradient is 0, or nearly so.
  ...stationaryPoints().flatMap(({ beta: [beta1, beta2] }) => [
    [beta1!, beta2!],
    [beta1! - 1e-7, beta2! + 1e-7],
  ]),
];

/** Runs with much momentum, with just enough steps to get somewhere and on from there. */
const longRun = (start: Arbitrary<Vector>): Arbitrary<ExperimentSettings> =>
  object<ExperimentSettings>({
    start,
    stepSize: real(0.01, 0.1),
    momentumCoeff: momentumCoeff(0.9, 0.99),
    steps: integer(60, 100),
  });

/** On the line β₁ = 2 the ball rolls right over minima and saddle, slowly. @param beta2 where it begins */
const roll = (beta2: Arbitrary<number>): Arbitrary<ExperimentSettings> =>
  object<ExperimentSettings>({
    start: beta2.map((own) => [2, own]),
    stepSize: real(0.02, 0.08),
    momentumCoeff: momentumCoeff(0.95, 0.99),
    steps: integer(60, 100),
  });

/** From anywhere; from the line β₂ = 1, which a path cannot leave; over the saddle; and away from beside it. */
export const eachPassingBy = [
  longRun(tuple(real(-1, 5), real(-1, 3))),
  longRun(real(-1, 5).map((beta1) => [beta1, 1])),
  roll(real(-0.6, 2.6)),
  roll(real(1.001, 1.009)),
];

/** Minimum 1 is reached in the last step of the momentum, at full speed. */
export const rollingThrough = { start: [2, 2], stepSize: 0.05, momentumCoeff: 0.9, steps: 11 };
/** Gradient descent arrives in its last step; with m = 0 the momentum comes one step later, and has not arrived. */
export const oneStepLate = { start: [2, 1.6], stepSize: 0.25, momentumCoeff: 0, steps: 2 };
/** The second step of the momentum ends in minimum 1 and the others lead on: where the slope is 0, z is not. */
export const throughTheMinimum = {
  start: [2, 2],
  stepSize: (1 - Math.SQRT1_2) / 0.2,
  momentumCoeff: 0.9,
  steps: 4,
};
/** Minimum 1 is near at the start, but the step is too long to stay there. */
export const leavingTheMinimum = { start: [2.0004, 1.7075], stepSize: 0.9, momentumCoeff: 0.5, steps: 6 };
/** So close to a stationary point that only long steps show that it is not reached: they lead away from it. */
export const hardlyBeside = [1 + Math.SQRT1_2, 1 + 5e-10].map((beta2) => ({
  start: [2 + 5e-10, beta2],
  stepSize: 1000,
  momentumCoeff: 0.5,
  steps: 3,
}));
/** On the saddle nothing moves, and yet the paths have all of their points. */
export const resting = { start: [2, 1], stepSize: 0.1, momentumCoeff: 0.5, steps: 4 };
/** Nor do the longest steps move it, after so many that a distance other than 0 would overflow. */
export const restingLong = { ...resting, stepSize: STEP_SIZE.most, steps: 100 };
/** β₁ of gradient descent returns at every second step, and never rests. */
export const alternating = { start: [4, 1], stepSize: 1, momentumCoeff: 0.5, steps: 7 };
/** Without a step the outcome is that of the start. */
export const noSteps = [
  [2, 1.7],
  [2.004, 0.3],
  [2, 1],
  [4, 1],
].map((start) => ({ ...resting, start, steps: 0 }));
/** Movements of every size that shows, down to 1e-8: a path that comes to rest too early is noticed, or after long. */
export const slow = [-2, -3, -4, -5].flatMap((distance) =>
  [-2, -3, -4, -5, -6]
    .filter((stepSize) => distance + stepSize >= -8)
    .map((stepSize) => ({
      start: [2 + Number(`2e${distance}`), 1.7071 - Number(`2e${distance}`)],
      stepSize: Number(`1e${stepSize}`),
      momentumCoeff: 0.5,
      steps: distance === -2 && stepSize === -6 ? SOME_STEPS : 3,
    })),
);
/** m near its border: z changes by a ten-thousandth at each step. */
export const longMemory = { start: [4, 2.5], stepSize: 0.5, momentumCoeff: 0.9999, steps: 12 };
/**
 * One step fewer than there may be, so short that both descents are under way to the end. The notebook's experiment 2 has
 * all 1024, and has arrived.
 */
export const longWalk = { start: [900, -3], stepSize: 1e-3, momentumCoeff: 0.99, steps: STEPS.most - 1 };

/** Experiment 4: β₂ of gradient descent is 5e158 after 8 steps, −Infinity after 9 and NaN after 10; β₁ arrives. */
const thrown = { start: [4, 2.5], stepSize: 0.29, momentumCoeff: 0.08 };
/** Here β₁ overflows, β₂ stays on the line: gradient descent overshoots to 1999 times the distance at every step. */
const thrownAside = { start: [4, 1], stepSize: 1000, momentumCoeff: 0.08 };
/** Around the steps in which something overflows, and far away before. */
export const overflowing: readonly ExperimentSettings[] = [
  ...[4, 7, 8, 9, 10].map((steps) => ({ ...thrown, steps })),
  { ...thrown, start: [4, -0.5], steps: 9 },
  ...[3, 30, 92, 93, 94, 100].map((steps) => ({ ...thrownAside, steps })),
  { ...thrownAside, start: [0, 1], steps: 94 },
  // Both coordinates are far away, and their product is beyond all numbers; then they are, too.
  { start: [1000, 1.031], stepSize: 1000, momentumCoeff: 0.5, steps: 5 },
  { ...thrownAside, start: [4, 2.5], steps: 100 },
  { start: [-1000, -1000], stepSize: 1e-3, momentumCoeff: 0.5, steps: 9 },
];
