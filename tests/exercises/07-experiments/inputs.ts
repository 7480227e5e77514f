import {
  anyOf,
  integer,
  momentumCoeff,
  object,
  real,
  tuple,
  type Arbitrary,
} from '../../../harness/core/checks/index.ts';
import { experiment } from '../../../reference/experiments.ts';
import { stationaryPoints } from '../../../reference/stationary-points.ts';
import type { ExperimentSettings, Vector } from '../../../reference/types.ts';

/** Short walks from anywhere, with steps that are small, or too large: some overflow. */
export const walk = object<ExperimentSettings>({
  start: tuple(real(-4, 6), real(-4, 6)),
  stepSize: real(0.01, 0.5),
  momentumCoeff: momentumCoeff(),
  steps: integer(0, 20),
});

/** No coordinate is so near to the border of a stationary point's square that rounding could carry it across. */
const isOffTheBorders = (beta: Vector): boolean =>
  stationaryPoints().every((point) =>
    point.beta.every((coordinate, k) => Math.abs(Math.abs(beta[k]! - coordinate) - 0.01) > 1e-6),
  );

/** Ends of ranges are short decimals, so that counterexamples are. */
const around = (centre: number, distance: number): Arbitrary<number> =>
  real(Number((centre - distance).toFixed(3)), Number((centre + distance).toFixed(3)));

const within = (distance: number): Arbitrary<Vector> =>
  anyOf(...[1.707, 0.293, 1].map((beta2) => tuple(around(2, distance), around(beta2, distance))));

/** Starts in the squares, their corners included, close outside of them, and further outside where L is still flat. */
export const nearby = anyOf<Vector>(within(0.013), within(0.1)).filter(isOffTheBorders);

const endsOffTheBorders = (settings: ExperimentSettings): boolean => {
  const { gd, momentum } = experiment(settings);
  return [gd, momentum].every((path) => isOffTheBorders(path.at(-1)!));
};

/** Long runs with much momentum, from anywhere and from the line β₂ = 1, which a path cannot leave. */
export const longRun = object<ExperimentSettings>({
  start: anyOf<Vector>(
    tuple(real(-1, 5), real(-1, 3)),
    real(-1, 5).map((beta1) => [beta1, 1]),
  ),
  stepSize: real(0.01, 0.1),
  momentumCoeff: momentumCoeff(0.9, 0.99),
  steps: integer(60, 200),
}).filter(endsOffTheBorders);

/** On the line β₁ = 2 the ball rolls right over minima and saddle, slowly, or begins beside the saddle and leaves it. */
export const roll = object<ExperimentSettings>({
  start: anyOf(real(-0.6, 2.6), real(1.001, 1.009)).map((beta2) => [2, beta2]),
  stepSize: real(0.01, 0.04),
  momentumCoeff: momentumCoeff(0.97, 0.99),
  steps: integer(100, 300),
}).filter(endsOffTheBorders);

/** Experiment 4: β₂ of gradient descent is 5e158 after 8 steps, −Infinity after 9 and NaN after 10; β₁ arrives. */
export const thrown = { start: [4, 2.5], stepSize: 0.29, momentumCoeff: 0.08 };
/** Both descents overshoot β₁ too, gradient descent to 99 times the distance at every step: it overflows in step 155. */
export const thrownFar = { stepSize: 50, momentumCoeff: 0.08, steps: 180 };
export const notMoved = { stepSize: 0.1, momentumCoeff: 0.5, steps: 0 };

/** 0 steps and m = 0 are legal, and no sign that something was left out. */
export const noSteps = { start: [3, 2], ...notMoved };
export const noMemory = { start: [3, 2], stepSize: 0.25, momentumCoeff: 0, steps: 3 };

/** Minimum 1 is reached in the last step of the momentum, at full speed. */
export const rollingThrough = { start: [2, 2], stepSize: 0.05, momentumCoeff: 0.9, steps: 11 };
/** On the saddle nothing moves, and yet the paths have all of their points. */
export const resting = { start: [2, 1], stepSize: 0.1, momentumCoeff: 0.5, steps: 4 };
/** Where what is near depends on how near is meant. */
export const near: readonly Vector[] = [
  // 3e-6 from the border of a minimum's square, on either side of it: four digits of 1/√2 are too few there.
  ...[1.69711, 1.717104, 0.282896, 0.30289].map((beta2) => [2, beta2]),
  ...[1.697104, 1.71711, 0.28289, 0.302896].map((beta2) => [2, beta2]),
  // In the square, but in no circle; in the circle, but distances do not add up to less than 0.01.
  [2.009, 1.716],
  [2.006, 1.7141],
  // Near, and yet the gradient is not small.
  [2, 1.711],
];

/** m near its border: z changes by a thousandth at each step. */
export const longMemory = { start: [4, 2.5], stepSize: 0.5, momentumCoeff: 0.999, steps: 12 };
