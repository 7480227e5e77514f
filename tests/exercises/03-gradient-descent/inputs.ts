import { merged, object } from 'descent-grader/checks';
import {
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
