import { merged, object } from 'descent-grader/checks';
import {
  alternatingWalk,
  CORNERS,
  creepingWalk,
  type Descent,
  descent,
  descentAcross,
  eachDescent,
  longWalk,
  lostWalk,
  ordinaryStepSize,
  ordinarySteps,
  overflowingWalk,
  restingWalk,
  shortStepSize,
  SOME_DIMENSIONS,
  standingWalks,
  STEPS,
  stepSizeAcross,
} from '../descents/index.ts';

const stepSize = ordinaryStepSize;

/** What goes wrong at a single edge of the contract goes right here. */
export const plainStep = merged(descent(), object({ stepSize }));
export const plainWalk = merged(descent(), object({ stepSize: shortStepSize, steps: ordinarySteps }));

export const step = merged(descent(SOME_DIMENSIONS), object({ stepSize }));
export const walk = merged(step, object({ steps: ordinarySteps }));

const settingsAcross = object({ stepSize: stepSizeAcross });
const longSettingsAcross = object({ stepSize: stepSizeAcross, steps: ordinarySteps });
const atBeta = ({ start: beta, ...others }: Descent & { readonly stepSize: number }) => ({ ...others, beta });
/** From the whole of the contract. */
export const stepsAcross = {
  given: merged(descentAcross, settingsAcross).map(atBeta),
  each: eachDescent.map((one) => merged(one, settingsAcross).map(atBeta)),
};
export const walksAcross = {
  given: merged(descentAcross, longSettingsAcross),
  each: eachDescent.map((one) => merged(one, longSettingsAcross)),
};

/** The shortest and the longest β, with steps of extreme sizes and few of them. */
export const cornerSteps = CORNERS.map(({ gradient, beta, stepSize: size }) => ({
  gradient,
  beta,
  stepSize: size,
}));
const cornerWalks = cornerSteps.flatMap(({ beta, ...others }) =>
  [1, 2].map((steps) => ({ ...others, start: beta, steps })),
);

/** At rest, on the way to infinity, to and fro, and as long as a walk may be. */
export const eachWalk = [
  restingWalk,
  ...standingWalks,
  overflowingWalk,
  lostWalk,
  alternatingWalk,
  creepingWalk(STEPS.most - 1),
  ...cornerWalks,
  longWalk(2, STEPS.most),
];
