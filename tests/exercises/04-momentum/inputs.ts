import {
  anyOf,
  descent,
  descentAlong,
  integer,
  merged,
  momentumCoeff,
  object,
  real,
  vectorOf,
} from '../../../harness/core/checks/index.ts';

/** Steps that descend and steps that are far too large, m up to its border: they follow the same rule. */
export const settings = {
  stepSize: anyOf(real(0.01, 0.5), real(0.5, 10)),
  momentumCoeff: anyOf(momentumCoeff(), real(0.99, 0.999)),
};

/** A step from anywhere, in any dimension, with a z that has nothing to do with β. */
export const step = merged(descent(), object({ ...settings, velocity: vectorOf(real(-3, 3), 5) })).map(
  ({ start, velocity, ...others }) => ({ ...others, beta: start, z: velocity.slice(0, start.length) }),
);
export const walk = merged(descent(), object({ ...settings, steps: integer(0, 12) }));

/** Coordinates that are small are not zero. */
const tiny = descentAlong([
  { curvature: 1, centre: 0, start: 4e-5 },
  { curvature: 2, centre: 0, start: -3e-7 },
  { curvature: 0.5, centre: 0, start: 2e-9 },
]);
export const tinyWalk = { ...tiny, stepSize: 0.1, momentumCoeff: 0.5, steps: 5 };
export const tinyStep = {
  gradient: tiny.gradient,
  beta: tiny.start,
  z: [1e-5, 2e-7, -1e-9],
  stepSize: 0.1,
  momentumCoeff: 0.5,
};
/** After four steps z is exactly zero for a moment, and β is far from the minimum: the worked example of the task. */
export const pausingWalk = {
  ...descentAlong([{ curvature: 2, centre: 0, start: 4 }]),
  stepSize: 0.5,
  momentumCoeff: 0.5,
  steps: 7,
};
/** From where the gradient vanishes nothing moves any more, and yet the path has all of its points. */
export const restingWalk = {
  ...descentAlong([{ curvature: 1, centre: 0, start: 0 }]),
  stepSize: 0.1,
  momentumCoeff: 0.5,
  steps: 5,
};
/** β overflows after a few steps, and the path has all of its points as well. */
export const runawayWalk = {
  ...descentAlong([{ curvature: 1e100, centre: 0, start: 1 }]),
  stepSize: 10,
  momentumCoeff: 0.5,
  steps: 8,
};
/** More steps than a limit of 1000, and not more than a recursion or a copy at every step may take. It goes on to the end. */
export const longWalk = {
  ...descentAlong([{ curvature: 0.1, centre: 0, start: 5 }]),
  stepSize: 0.01,
  momentumCoeff: 0.5,
  steps: 1100,
};
