import { merged, numberIn, object, valuesOf } from 'descent-grader/checks';
import {
  CORNERS,
  creepingWalk,
  descent,
  descentAcross,
  descentAlong,
  eachDescent,
  eachMomentumInput,
  inMotion,
  longWalk,
  lostWalk,
  MOMENTUM_COEFF,
  momentumCoeff,
  momentumInput,
  momentumInputAcross,
  ordinaryStepSize,
  ordinarySteps,
  overflowingWalk,
  restingStep as stepAtRest,
  restingWalk,
  shortMoves,
  standingWalks,
  stepSizeAcross,
} from '../descents/index.ts';

/** Neither 0 nor near 1: what goes wrong at a single edge of the contract goes right here. */
export const ordinaryCoeff = momentumCoeff(0.1, 0.9);
const settings = object({ stepSize: ordinaryStepSize, momentumCoeff: ordinaryCoeff });
export const plainStep = merged(momentumInput(), settings);
export const plainWalk = merged(descent(), merged(settings, object({ steps: ordinarySteps })));
/** A walk that may begin with any z. */
export const walkInMotion = merged(
  momentumInput(),
  object({ stepSize: ordinaryStepSize, steps: ordinarySteps }),
);

const settingsAcross = object({
  stepSize: stepSizeAcross,
  momentumCoeff: valuesOf(numberIn(MOMENTUM_COEFF)),
});
const longSettingsAcross = merged(settingsAcross, object({ steps: ordinarySteps }));
/** From the whole of the contract. */
export const stepsAcross = {
  given: merged(momentumInputAcross, settingsAcross),
  each: eachMomentumInput.map((one) => merged(one, settingsAcross)),
};
export const walksAcross = {
  given: merged(descentAcross, longSettingsAcross),
  each: eachDescent.map((one) => merged(one, longSettingsAcross)),
};

/** Both ends and the middle of m, too. */
const cornerSteps = CORNERS.flatMap((corner) =>
  [MOMENTUM_COEFF.least, 0.5, MOMENTUM_COEFF.most].map((m) => ({ ...corner, momentumCoeff: m })),
);
const cornerWalks = cornerSteps.map(({ gradient, beta, stepSize, momentumCoeff: m }) => ({
  gradient,
  start: beta,
  stepSize,
  momentumCoeff: m,
  steps: 2,
}));

/** The new z is exactly zero: the last step of the worked example of the task. */
const emptyingStep = {
  ...inMotion([{ curvature: 2, centre: 0, start: 0, velocity: 2 }]),
  stepSize: 0.5,
  momentumCoeff: 0.5,
};
/** Nothing moves, and the step still evaluates the gradient. */
export const restingStep = { ...stepAtRest, momentumCoeff: 0.5 };
/** In each coordinate β and z of another size. */
const shortStep = { ...shortMoves, momentumCoeff: 0.5 };
export const movingSteps = [shortStep, ...cornerSteps];
export const filteringSteps = [emptyingStep, ...cornerSteps];
/** With m = ½ a descent does not decay any more from λ·stepSize = 6 on. */
export const longPaths = [
  ...[restingWalk, ...standingWalks, overflowingWalk, lostWalk, creepingWalk(), longWalk(6)].map((walk) => ({
    ...walk,
    momentumCoeff: 0.5,
  })),
  // Neither changes the path where the other is 0: this is the only walk in which both are.
  ...standingWalks.map((walk) => ({ ...walk, momentumCoeff: 0 })),
  // Sums of gradients times m⁻ᵏ overflow, although they are multiplied by mᵏ afterwards.
  { ...creepingWalk(), momentumCoeff: MOMENTUM_COEFF.least },
  ...cornerWalks,
];
/** With m = 0 z is the gradient of the step before, whatever it was earlier. */
export const walkWithoutMomentum = {
  ...descentAlong([{ curvature: 2, centre: 1, start: 4 }]),
  stepSize: 0.2,
  momentumCoeff: 0,
  steps: 5,
};
const flat = descentAlong([
  { slope: 0, start: 4 },
  { slope: 1, start: 3 },
]);
/** Where the slope is 0, so is the new z with m = 0, whatever the old one was. */
export const flatWithoutMomentum = {
  gradient: flat.gradient,
  beta: flat.start,
  z: [2, -1],
  stepSize: 0.1,
  steps: 3,
};
/** The same numbers with another gradient, for what remembers them where m is 0. */
export const steepWithoutMomentum = {
  ...flatWithoutMomentum,
  gradient: descentAlong([
    { slope: 2, start: 4 },
    { slope: -1, start: 3 },
  ]).gradient,
};
/** After four steps z is exactly zero for a moment, and β is far from the minimum: the worked example of the task. */
export const pausingWalk = {
  ...descentAlong([{ curvature: 2, centre: 0, start: 4 }]),
  stepSize: 0.5,
  momentumCoeff: 0.5,
  steps: 7,
};
