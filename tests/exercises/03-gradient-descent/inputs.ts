import { merged, object } from 'descent-grader/checks';
import {
  CORNERS,
  descent,
  descentAcross,
  ordinaryStepSize,
  ordinarySteps,
  shortStepSize,
  SOME_DIMENSIONS,
  stepSizeAcross,
  stepsAcross,
} from '../descents/index.ts';

const stepSize = ordinaryStepSize;

/** What goes wrong at a single edge of the contract goes right here. */
export const plainStep = merged(descent(), object({ stepSize }));
export const plainWalk = merged(descent(), object({ stepSize: shortStepSize, steps: ordinarySteps }));

export const step = merged(descent(SOME_DIMENSIONS), object({ stepSize }));
export const walk = merged(step, object({ steps: ordinarySteps }));

/** From the whole of the contract. */
export const stepAcross = merged(descentAcross(), object({ stepSize: stepSizeAcross }));
export const walkAcross = merged(stepAcross, object({ steps: stepsAcross }));

/** The shortest and the longest β, with steps of extreme sizes and few of them. */
export const cornerSteps = CORNERS.map(({ gradient, beta, stepSize: size }) => ({
  gradient,
  beta,
  stepSize: size,
}));
export const cornerWalks = cornerSteps.flatMap(({ beta, ...others }) =>
  [1, 2].map((steps) => ({ ...others, start: beta, steps })),
);
