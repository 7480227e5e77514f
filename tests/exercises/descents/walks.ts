import { descentAlong, inMotion } from './descents.ts';

/** Enough steps to see what goes wrong after many: just more than 256. */
export const MANY_STEPS = 264;
/** Between a few steps and many. */
export const SOME_STEPS = 140;

/**
 * Hundreds of steps, nowhere at rest: β₂ oscillates until the end. As many as the contract allows cost four times
 * as much in styles that copy the path at each step: they are left to one call in each exercise, beside the notebook's.
 * @param limit the λ·stepSize from which a descent no longer decays
 */
export const longWalk = (limit: number, steps = MANY_STEPS) => ({
  ...descentAlong([
    { curvature: 0.1, centre: 1, start: -1e-5 },
    { curvature: 99.98 * limit, centre: 0, start: 3 },
  ]),
  stepSize: 0.01,
  steps,
});
/** Moves of all sizes beside β, down to one that is just more than rounding: a tolerance takes one of them for none. */
export const shortMoves = {
  ...inMotion(
    Array.from({ length: 7 }, (_, k) => {
      const slope = Number(`3e-${k + 1}`);
      return { start: k + 1, slope, velocity: slope };
    }),
  ),
  stepSize: 0.1,
};
/**
 * Each step moves β by 4e-9 of its size and by 4e-18 altogether: nothing comes to rest, however long and closely a
 * solution looks.
 */
export const creepingWalk = (steps = SOME_STEPS) => ({
  ...descentAlong([{ slope: 4e-12, start: 1e-9 }]),
  stepSize: 1e-6,
  steps,
});
/** The gradient is 0 at the start, so nothing moves, however long; the path still has all of its points, and each step its evaluation. */
export const restingWalk = {
  ...descentAlong([{ curvature: 1, centre: 0, start: 0 }]),
  stepSize: 0.1,
  steps: SOME_STEPS,
};
/** Without a step a path is its start, and so another one from another start. */
export const standingWalks = [3, 4].map((start) => ({
  ...descentAlong([
    { curvature: 1, centre: 0, start },
    { curvature: 1, centre: 0, start: 5 },
  ]),
  stepSize: 0.1,
  steps: 0,
}));
/** Each step leads to the other side of the minimum, exactly as far from it: the path returns, and never rests. */
export const alternatingWalk = {
  ...descentAlong([
    { curvature: 2, centre: 0, start: 3 },
    { curvature: 2, centre: 1, start: -2 },
  ]),
  stepSize: 1,
  steps: 7,
};
/** β₁ overflows after some 35 steps while β₂ descends as it should. */
export const overflowingWalk = {
  ...descentAlong([
    { curvature: 1e6, centre: 0, start: 1 },
    { curvature: 0.001, centre: 0, start: 3 },
  ]),
  stepSize: 1000,
  steps: 48,
};
/** Soon no coordinate is finite, and each step still evaluates the gradient. */
export const lostWalk = {
  ...descentAlong([{ curvature: 1e6, centre: 0, start: 1 }]),
  stepSize: 1000,
  steps: 48,
};
/** A step from a minimum: nothing moves, whatever the step size. */
export const restingStep = {
  ...inMotion([
    { slope: 0, start: 4, velocity: 0 },
    { slope: 0, start: 3, velocity: 0 },
  ]),
  stepSize: 0.1,
};
